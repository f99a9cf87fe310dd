package io.portolan.sheet.portfolio;

/**
 * The earned value of a project of a portfolio list.
 *
 * <p>Where the list has planned and earned value they are taken as they are. Otherwise they are inferred: EV = progress · BAC, AC =
 * spent, PV = planned progress · BAC where the list tells it, else F(x) · BAC with x the share of planned time gone by and F(x) = x; the
 * S-curve F(x) = 3x² − 2x³ gives the other end of a range, since nobody told how the work was spread.
 *
 * @param value the figures, with the linear plan
 * @param otherSpi the schedule performance index with the S-curve; equal to the linear one where nothing was assumed
 * @param timeIndex progress against time, in the manner of SPI(t): progress / x, x not cut off at the planned end
 * @param inferred whether the figures were inferred
 */
record Estimate(EarnedValue value, double otherSpi, double timeIndex, boolean inferred) {
    /**
     * The estimate of one project.
     *
     * @param elapsed the share of planned time that has gone by, not cut off at the planned end; NaN when not known
     * @param footing what the percentages of progress rest on
     */
    static Estimate of(Project project, double elapsed, Footing footing) {
        EarnedValue told = told(project);
        if (!Double.isNaN(told.ev())) {
            return new Estimate(told, told.spi(), Double.NaN, false);
        }
        if (footing != Footing.MEASURED) {
            return new Estimate(EarnedValue.NONE, Double.NaN, Double.NaN, true);
        }
        return inferred(project, told.bac(), elapsed);
    }

    private static EarnedValue told(Project project) {
        EarnedValue earned = project.earned();
        double bac = Double.isNaN(earned.bac()) ? project.money().approved() : earned.bac();
        double ac = Double.isNaN(earned.ac()) ? project.money().spent() : earned.ac();
        return new EarnedValue(earned.pv(), earned.ev(), ac, bac > 0 ? bac : Double.NaN);
    }

    private static Estimate inferred(Project project, double bac, double elapsed) {
        double done = project.progress().done();
        double sound = done >= 0 && done <= 1 ? done : Double.NaN;
        double x = Math.min(1, elapsed);
        double planned = project.progress().planned();
        double linear = Double.isNaN(planned) ? x : planned;
        double curved = Double.isNaN(planned) ? x * x * (3 - 2 * x) : planned;
        EarnedValue value =
                new EarnedValue(linear * bac, sound * bac, project.money().spent(), bac);
        double other = EarnedValue.ratio(sound, curved);
        return new Estimate(value, other, EarnedValue.ratio(sound, elapsed), true);
    }

    /** The kinder of the schedule indices, so that no status hangs on an assumption. */
    double kindSpi() {
        return Double.isNaN(otherSpi) ? value.spi() : Math.max(value.spi(), otherSpi);
    }
}
