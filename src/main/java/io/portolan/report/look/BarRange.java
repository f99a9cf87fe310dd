package io.portolan.report.look;

import io.portolan.chart.ChartSpec;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What bars need: how far their axis reaches and whether their values stand beside them. */
public final class BarRange {
    private static final int MOST_LABELLED_SETS = 2;
    private static final int MOST_LABELLED_COLUMNS = 12;

    private BarRange() {}

    /** Whether bars are piled up: a single set never is. */
    public static boolean stacked(ChartSpec.Bars chart) {
        return chart.stacked() && chart.series().size() > 1;
    }

    /** Whether there is room for the value at each bar, which then stands in for the axis. */
    public static boolean labelled(ChartSpec.Bars chart) {
        int bars = chart.categories().size() * chart.series().size();
        return !stacked(chart)
                && chart.series().size() <= MOST_LABELLED_SETS
                && (chart.horizontal() || bars <= MOST_LABELLED_COLUMNS);
    }

    /** The values themselves, or where bars are stacked the ends of each stack to both sides of zero. */
    public static List<Double> of(ChartSpec.Bars chart) {
        if (!stacked(chart)) {
            return chart.series().stream()
                    .flatMap(series -> series.values().stream())
                    .toList();
        }
        return IntStream.range(0, chart.categories().size())
                .boxed()
                .flatMapToDouble(category -> DoubleStream.of(sum(chart, category, 1), sum(chart, category, -1)))
                .boxed()
                .toList();
    }

    private static double sum(ChartSpec.Bars chart, int category, int sign) {
        return chart.series().stream()
                .filter(series -> category < series.values().size())
                .mapToDouble(series -> series.values().get(category))
                .filter(value -> value * sign > 0)
                .sum();
    }
}
