package io.portolan.statistics.forecast;

import io.portolan.statistics.trend.TheilSen;
import java.util.Optional;

/**
 * Where a date lands that moves with every report: the slip chart, or milestone trend.
 *
 * <p>Forecasts f over report times r, both in one unit of time: slope b by Theil and Sen, line f = a + b · r. It meets f = r at a / (1 − b);
 * from the last report on it is f<sub>n</sub> + b / (1 − b) · (f<sub>n</sub> − r<sub>n</sub>). With b ≥ 1 every unit of time moves the end
 * by at least as much, and it never lands (infinity). A slope from few or tied reports is rough: look at how often the date moved.
 *
 * @param slope b, time lost per time gone by
 * @param landing where the line meets the diagonal
 * @param anchored the same from the last forecast on
 */
public record SlipChart(double slope, double landing, double anchored) {
    /** Reports that are needed. */
    public static final int LEAST = 4;

    /** The slip chart of forecasts in the order of their reports; empty for fewer than {@link #LEAST}. */
    public static Optional<SlipChart> of(double[] reports, double[] forecasts) {
        int n = reports.length;
        if (n < LEAST) {
            return Optional.empty();
        }
        return TheilSen.of(reports, forecasts).map(line -> of(line, forecasts[n - 1], reports[n - 1]));
    }

    private static SlipChart of(TheilSen line, double forecast, double report) {
        double b = line.slope();
        if (b >= 1) {
            return new SlipChart(b, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        return new SlipChart(b, line.intercept() / (1 - b), forecast + b / (1 - b) * (forecast - report));
    }
}
