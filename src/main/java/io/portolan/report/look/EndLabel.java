package io.portolan.report.look;

import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import java.util.ArrayList;
import java.util.List;

/**
 * A name at the last point of a line, which saves the reader the way to a legend.
 *
 * @param series which series, counted from zero
 * @param point which category, counted from zero
 * @param value the value there
 * @param text the name, with the value where that is what the line is for
 * @param right whether it stands to the right of the point, else above it
 */
public record EndLabel(int series, int point, double value, String text, boolean right) {
    private static final int MOST = 9;

    /** The labels of a chart; none where it is a single line, which the title names. */
    public static List<EndLabel> of(ChartSpec.Lines chart) {
        List<EndLabel> labels = new ArrayList<>();
        for (int i = 0; chart.series().size() > 1 && i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            int last = last(series);
            if (last >= 0 && !followed(chart, series) && !covered(chart, series)) {
                labels.add(label(chart, i, last));
            }
        }
        return labels.size() > MOST ? List.of() : labels;
    }

    /** Whether a line is labelled with its last value: the measured one, and those that it is compared with. */
    public static boolean withValue(Series.Style style) {
        return switch (style) {
            case ACTUAL, CENTRE, LIMIT, TARGET -> true;
            default -> false;
        };
    }

    /** The colour of a line's label: that of the line or near to it, dark enough to be read. */
    public static int ink(Series.Style style) {
        return switch (style) {
            case CONCERN_POINTS -> Palette.CONCERN_INK;
            case ACTUAL, TARGET, IMPROVEMENT_POINTS, OWN -> Palette.line(style);
            default -> Palette.QUIET_INK;
        };
    }

    private static EndLabel label(ChartSpec.Lines chart, int index, int last) {
        Series series = chart.series().get(index);
        double value = series.values().get(last);
        String text =
                withValue(series.style()) ? series.name() + " " + Figures.text(value, chart.format()) : series.name();
        return new EndLabel(index, last, value, text, last == end(chart));
    }

    /** Whether a later series goes on with the same part, as the centre does after a rebase. */
    private static boolean followed(ChartSpec.Lines chart, Series series) {
        return withValue(series.style())
                && chart.series().stream()
                        .anyMatch(other -> other.style() == series.style() && last(other) > last(series));
    }

    /** Whether marked points end where the measured values do and, a forecast lying behind, both labels would stand there. */
    private static boolean covered(ChartSpec.Lines chart, Series series) {
        boolean marks =
                series.style() == Series.Style.IMPROVEMENT_POINTS || series.style() == Series.Style.CONCERN_POINTS;
        return marks
                && last(series) < end(chart)
                && chart.series().stream()
                        .anyMatch(other -> other.style() == Series.Style.ACTUAL && last(other) == last(series));
    }

    private static int end(ChartSpec.Lines chart) {
        return chart.series().stream().mapToInt(EndLabel::last).max().orElse(-1);
    }

    private static int last(Series series) {
        int last = series.values().size() - 1;
        while (last >= 0 && series.values().get(last).isNaN()) {
            last--;
        }
        return last;
    }
}
