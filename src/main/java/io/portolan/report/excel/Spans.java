package io.portolan.report.excel;

import io.portolan.analysis.Block.DataTable;
import io.portolan.analysis.Block.Line;
import io.portolan.chart.ValueFormat;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many columns of the page's grid each column of a table takes, so that tables of different shapes share one page. */
final class Spans {
    /** No column of text asks for more widths of a digit; longer text wraps. */
    private static final double WIDEST = 72;

    /** A number with grouped thousands, or a day. */
    private static final double NUMBER = 9;

    private static final int SAMPLE = 300;

    private Spans() {}

    /** The spans of a table's columns: as wide as they wish where there is room, else as narrow as their longest word allows. */
    static int[] of(DataTable table, int room, double unit) {
        int n = table.columns().size();
        int[] least = IntStream.range(0, n)
                .map(c -> units(leastWidth(table, c), unit))
                .toArray();
        int[] spans = IntStream.range(0, n)
                .map(c -> Math.max(least[c], units(wishedWidth(table, c), unit)))
                .toArray();
        while (Arrays.stream(spans).sum() > room) {
            int widest = widest(spans, least);
            if (widest < 0) {
                break;
            }
            spans[widest]--;
        }
        return spans;
    }

    private static int widest(int[] spans, int[] least) {
        return IntStream.range(0, spans.length)
                .filter(c -> spans[c] > least[c])
                .reduce((best, c) -> spans[c] > spans[best] ? c : best)
                .orElse(-1);
    }

    private static int units(double width, double unit) {
        return Math.max(1, (int) Math.ceil(width / unit));
    }

    private static double leastWidth(DataTable table, int column) {
        double heading = TextSize.widestWord(table.columns().get(column).text(), Look.BODY) * 1.1;
        double words =
                values(table, column).mapToDouble(Spans::widestWord).max().orElse(0);
        return Math.max(heading, Math.min(words, WIDEST / 3));
    }

    private static double wishedWidth(DataTable table, int column) {
        boolean isText = table.columns().get(column).format() == ValueFormat.TEXT;
        double longest = values(table, column).mapToDouble(Spans::width).max().orElse(0);
        return isText ? Math.min(longest + 1, WIDEST) : Math.min(longest + 1, WIDEST / 3);
    }

    private static Stream<Object> values(DataTable table, int column) {
        return table.lines().stream().limit(SAMPLE).map(Line::values).map(values -> values.get(column));
    }

    private static double width(Object value) {
        return value instanceof String text ? TextSize.width(text, Look.BODY) : NUMBER;
    }

    private static double widestWord(Object value) {
        return value instanceof String text ? TextSize.widestWord(text, Look.BODY) : NUMBER;
    }
}
