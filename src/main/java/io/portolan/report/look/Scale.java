package io.portolan.report.look;

import io.portolan.chart.ChartSpec;
import io.portolan.chart.ValueFormat;
import java.util.Collection;
import java.util.stream.Stream;

/** The range of an axis with ticks at round numbers. */
public record Scale(double low, double high, double step) {
    private static final int INTERVALS = 5;
    /** A range that begins nearer to zero than this share of its top begins at zero. */
    private static final double NEAR_ZERO = 0.3;
    /** A name above a point beyond this share of the range would stand in the title. */
    private static final double NAMED_BELOW = 0.92;

    /** Around values, with zero where it is near; 0 to 1 where there is none. NaN is left out. */
    public static Scale around(Collection<Double> values, ValueFormat format) {
        double[] range = range(values);
        boolean nearZero = range[0] > 0 && range[0] < NEAR_ZERO * range[1];
        return of(nearZero ? 0 : range[0], range[1], format);
    }

    /** Around the lines of a chart, with a step to spare where a name stands above a point at the top; shares do not pass the whole. */
    public static Scale around(ChartSpec.Lines chart) {
        Scale close = around(
                chart.series().stream()
                        .flatMap(series -> series.values().stream())
                        .toList(),
                chart.format());
        boolean named = EndLabel.of(chart).stream()
                .anyMatch(label -> !label.right() && close.share(label.value()) > NAMED_BELOW);
        boolean whole =
                close.high == 1 && (chart.format() == ValueFormat.PERCENT || chart.format() == ValueFormat.PERCENT1);
        return named && !whole ? new Scale(close.low, close.high + close.step, close.step) : close;
    }

    /** Around values and zero, as bars need it. */
    public static Scale withZero(Collection<Double> values, ValueFormat format) {
        double[] range = range(values);
        return of(Math.min(0, range[0]), Math.max(0, range[1]), format);
    }

    /** Around values with an eighth of their range to spare on each side, so that bubbles keep inside. */
    public static Scale roomy(Collection<Double> values, ValueFormat format) {
        double[] range = range(values);
        double spare = (range[1] - range[0]) / 8;
        double low = range[0] >= 0 ? Math.max(0, range[0] - spare) : range[0] - spare;
        return of(low, range[1] + spare, format);
    }

    /** Where a value lies, as a share of the range from its low end. */
    public double share(double value) {
        return (value - low) / (high - low);
    }

    private static double[] range(Collection<Double> values) {
        double low = finite(values).mapToDouble(Double::doubleValue).min().orElse(0);
        double high = finite(values).mapToDouble(Double::doubleValue).max().orElse(1);
        return new double[] {low, high};
    }

    private static Stream<Double> finite(Collection<Double> values) {
        return values.stream().filter(Double::isFinite);
    }

    private static Scale of(double low, double high, ValueFormat format) {
        double spare = low == high ? Math.max(Math.abs(low) / 10, finest(format)) : 0;
        double step = Math.max(round((high - low + 2 * spare) / INTERVALS), finest(format));
        double from = Math.floor((low - spare) / step + 1e-9) * step;
        double to = Math.ceil((high + spare) / step - 1e-9) * step;
        return new Scale(from, to, step);
    }

    private static double round(double rough) {
        if (rough <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double lead = rough / power;
        return power * (lead <= 1.4 ? 1 : lead <= 3 ? 2 : lead <= 7 ? 5 : 10);
    }

    /** The smallest step that the format can tell apart. */
    private static double finest(ValueFormat format) {
        return switch (format) {
            case INTEGER, DATE -> 1;
            case DECIMAL1 -> 0.1;
            case DECIMAL2, PERCENT -> 0.01;
            case DECIMAL3, PERCENT1 -> 0.001;
            case TEXT -> 1e-9;
        };
    }
}
