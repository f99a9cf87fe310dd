package io.portolan.sheet.portfolio;

/**
 * The earned value of a project on one day, cumulative, in money of one unit.
 *
 * <p>Every measure is NaN where a part of it is missing or its denominator is not above 0: an index that cannot be computed is never 1.
 * Source: Project Management Institute, Practice Standard for Earned Value Management; ANSI/EIA-748. Exact arithmetic but for rounding:
 * indices are never rounded before they are used again.
 *
 * @param pv planned value (budgeted cost of work scheduled)
 * @param ev earned value (budgeted cost of work performed)
 * @param ac actual cost
 * @param bac budget at completion
 */
public record EarnedValue(double pv, double ev, double ac, double bac) {
    /** Nothing known. */
    static final EarnedValue NONE = new EarnedValue(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** A ratio; NaN unless the denominator is above 0. */
    static double ratio(double part, double whole) {
        return whole > 0 ? part / whole : Double.NaN;
    }

    /** Cost variance, EV − AC. */
    double cv() {
        return ev - ac;
    }

    /** Schedule variance in money, EV − PV; returns to 0 at completion however late the project is. */
    double sv() {
        return ev - pv;
    }

    /** Cost performance index, EV / AC. */
    double cpi() {
        return ratio(ev, ac);
    }

    /** Schedule performance index, EV / PV. */
    double spi() {
        return ratio(ev, pv);
    }

    /** Estimate at completion when costs go on as they did, BAC / CPI; usually a lower bound (Christensen, Rees). */
    double eacCpi() {
        return estimate(cpi());
    }

    /** Estimate at completion when the rest goes as budgeted, AC + (BAC − EV). */
    double eacAtypical() {
        return ac + (bac - ev);
    }

    /** Estimate at completion when both cost and schedule go on as they did, AC + (BAC − EV) / (CPI · SPI). */
    double eacCombined() {
        return estimate(cpi() * spi());
    }

    /** Estimate at completion, AC + (BAC − EV) / (0.8 CPI + 0.2 SPI). */
    double eacWeighted() {
        return estimate(0.8 * cpi() + 0.2 * spi());
    }

    /** Estimate to complete, EAC − AC with the EAC of {@link #eacCpi}. */
    double etc() {
        return eacCpi() - ac;
    }

    /** Variance at completion, BAC − EAC with the EAC of {@link #eacCpi}; negative is an overrun. */
    double vac() {
        return bac - eacCpi();
    }

    /** The cost performance needed to keep the budget, (BAC − EV) / (BAC − AC); 0 when all is earned, NaN when AC ≥ BAC. */
    double tcpi() {
        return tcpi(bac);
    }

    /** The cost performance needed to keep an estimate at completion, (BAC − EV) / (EAC − AC). */
    double tcpi(double eac) {
        return ev >= bac ? 0 : ratio(bac - ev, eac - ac);
    }

    /** Estimate at completion with a cost index for the rest, AC + (BAC − EV) / index. */
    double estimate(double index) {
        return ac + ratio(bac - ev, index);
    }
}
