package io.portolan.sheet.portfolio;

/**
 * Nine forecasts of how long a project will take, in periods: three views of the delay, each with three paces for the rest.
 *
 * <p>The planned value method turns the schedule variance into time by the planned rate BAC / PD: PD − SV · PD / BAC, PD / SPI and
 * PD / (SPI · CPI). Earned duration ED = AT · SPI gives AT + (max(PD, AT) − ED) / pace, earned schedule ES gives AT + (PD − ES) / pace;
 * the pace is 1 (the rest goes as planned), the schedule index so far (SPI, SPI(t)), or that times CPI. NaN where a part is missing.
 * After the planned end only those of earned schedule still tell the truth. Sources: F. Anbari (2003), D. Jacob (2003), W. Lipke (2003);
 * compared by S. Vandevoorde and M. Vanhoucke, International Journal of Project Management 24 (2006), 289–302.
 *
 * @param value earned value at the end of the period
 * @param schedule earned schedule on the same day
 */
record DurationForecasts(EarnedValue value, EarnedSchedule schedule) {
    double plannedValue1() {
        return schedule.planned() - EarnedValue.ratio(value.sv() * schedule.planned(), value.bac());
    }

    double plannedValue2() {
        return EarnedValue.ratio(schedule.planned(), value.spi());
    }

    double plannedValue3() {
        return EarnedValue.ratio(schedule.planned(), value.spi() * value.cpi());
    }

    /** Earned duration at a pace. */
    double earnedDuration(double pace) {
        double rest = Math.max(schedule.planned(), schedule.actual()) - schedule.actual() * value.spi();
        return schedule.actual() + EarnedValue.ratio(rest, pace);
    }

    /** Earned schedule at a pace. */
    double earnedSchedule(double pace) {
        return schedule.actual() + EarnedValue.ratio(schedule.planned() - schedule.earned(), pace);
    }

    /** All of them under the names of the comparison. */
    Facts facts() {
        return new Facts()
                .with("pv1", plannedValue1())
                .with("pv2", plannedValue2())
                .with("pv3", plannedValue3())
                .with("ed1", earnedDuration(1))
                .with("ed2", earnedDuration(value.spi()))
                .with("ed3", earnedDuration(value.spi() * value.cpi()))
                .with("es1", earnedSchedule(1))
                .with("es2", earnedSchedule(schedule.index()))
                .with("es3", earnedSchedule(schedule.index() * value.cpi()));
    }
}
