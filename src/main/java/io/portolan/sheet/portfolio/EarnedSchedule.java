package io.portolan.sheet.portfolio;

/**
 * Where the work of a project stands on its own time plan.
 *
 * <p>C is the last period with PV ≤ EV (on a plateau of the plan its end), ES = C + (EV − PV<sub>C</sub>) / (PV<sub>C+1</sub> −
 * PV<sub>C</sub>), interpolated linearly between the ends of periods, with PV<sub>0</sub> = 0. All times are counted in periods. EV = 0
 * gives ES = 0; EV ≥ BAC gives the planned duration. NaN where a part is missing. On parallel paths the forecast is less exact, since
 * the critical path is not looked at. Source: W. Lipke, Schedule is different, The Measurable News, 2003; ISO 21508.
 *
 * @param earned earned schedule ES
 * @param actual actual time AT
 * @param planned planned duration PD: the first period in which the plan reaches the budget; NaN if it never does
 */
record EarnedSchedule(double earned, double actual, double planned) {
    /** Sums of money are compared with this relative slack, so that a plan that ends a cent below its budget has ended. */
    private static final double SLACK = 1e-6;

    /**
     * The earned schedule of a day.
     *
     * @param plan cumulative planned value at the end of periods 1, 2 …
     * @param ev earned value on that day
     * @param bac budget at completion
     * @param actual actual time in periods
     */
    static EarnedSchedule of(double[] plan, double ev, double bac, double actual) {
        double duration = duration(plan, bac);
        if (Double.isNaN(ev) || plan.length == 0) {
            return new EarnedSchedule(Double.NaN, actual, duration);
        }
        if (ev <= 0) {
            return new EarnedSchedule(0, actual, duration);
        }
        boolean finished = ev >= bac * (1 - SLACK) && !Double.isNaN(duration);
        return new EarnedSchedule(finished ? duration : interpolated(plan, ev), actual, duration);
    }

    private static double duration(double[] plan, double bac) {
        for (int i = 0; i < plan.length; i++) {
            if (plan[i] >= bac * (1 - SLACK)) {
                return i + 1;
            }
        }
        return Double.NaN;
    }

    private static double interpolated(double[] plan, double ev) {
        int whole = 0;
        for (int i = 0; i < plan.length; i++) {
            whole = plan[i] <= ev ? i + 1 : whole;
        }
        if (whole == plan.length) {
            return whole;
        }
        double before = whole == 0 ? 0 : plan[whole - 1];
        return whole + (ev - before) / (plan[whole] - before);
    }

    /** Schedule variance in time, ES − AT. */
    double variance() {
        return earned - actual;
    }

    /** Schedule performance index in time, SPI(t) = ES / AT; NaN before the start. */
    double index() {
        return EarnedValue.ratio(earned, actual);
    }

    /** Forecast of the duration, PD / SPI(t); NaN while nothing is earned. */
    double forecast() {
        return EarnedValue.ratio(planned, index());
    }

    /** The pace needed to keep the planned duration, TSPI = (PD − ES) / (PD − AT); 0 when all is earned, NaN once AT ≥ PD. */
    double needed() {
        return earned >= planned ? 0 : EarnedValue.ratio(planned - earned, planned - actual);
    }
}
