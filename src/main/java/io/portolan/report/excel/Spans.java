package io.portolan.report.excel;

import io.portolan.analysis.Block.DataTable;
import io.portolan.analysis.Block.Line;
import io.portolan.analysis.Block.Sign;
import io.portolan.chart.ValueFormat;
import io.portolan.report.look.Figures;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many columns of the page's grid each column of a table takes, so that tables of different shapes share one page. */
final class Spans {
    /** The room that a number keeps from the text at its right, in widths of a digit. */
    static final double INDENT = 1.6;

    /** A text keeps this much from its neighbour. */
    private static final double GAP = 1.3;

    /** No column asks for more widths of a digit; longer text wraps. */
    private static final double WIDEST = 108;

    /** A word that is longer may be broken. */
    private static final double WIDEST_WORD = 24;

    /** A text in a column so narrow that it takes more lines than this is no fun to read. */
    private static final int MOST_LINES = 4;

    private static final double DAY = 11;

    /** The room of an icon before a word. */
    private static final double ICON = 3;

    /** What stands in the first column is often a link, and stays on one line up to this width. */
    private static final double WIDEST_UNBROKEN = 32;

    private static final int SAMPLE = 300;

    private Spans() {}

    /**
     * The spans of a table's columns.
     *
     * <p>Each column begins as narrow as its longest word allows; what room is left goes, unit by unit, to the text that takes the
     * most lines, until none takes more than one. A table that is wider than the page at its narrowest, or whose texts would tower,
     * widens the page.
     */
    static int[] of(DataTable table, int room) {
        int n = table.columns().size();
        int[] spans =
                IntStream.range(0, n).map(c -> units(leastWidth(table, c))).toArray();
        double[] wished =
                IntStream.range(0, n).mapToDouble(c -> wishedWidth(table, c)).toArray();
        for (int taken = Arrays.stream(spans).sum(); taken < Paper.MOST_COLUMNS; taken++) {
            int neediest = neediest(spans, wished);
            if (neediest < 0 || (taken >= room && wished[neediest] < MOST_LINES * Paper.room(spans[neediest]))) {
                break;
            }
            spans[neediest]++;
        }
        return spans;
    }

    /** The column whose text would take the most lines as it is; none where every text has its one line. */
    private static int neediest(int[] spans, double[] wished) {
        return IntStream.range(0, spans.length)
                .filter(c -> wished[c] > Paper.room(spans[c]))
                .reduce((best, c) -> wished[c] / spans[c] > wished[best] / spans[best] ? c : best)
                .orElse(-1);
    }

    private static int units(double width) {
        return Math.max(1, (int) Math.ceil((width + Paper.EDGE) / Paper.UNIT));
    }

    private static double leastWidth(DataTable table, int column) {
        double heading = TextSize.widestWord(heading(table, column), Look.BODY) * 1.1;
        double whole = longest(table, column);
        double words = values(table, column)
                .mapToDouble(value -> value instanceof String text ? TextSize.widestWord(text, Look.BODY) : 0)
                .max()
                .orElse(0);
        boolean isUnbroken = !isText(table, column) || (column == 0 && whole <= WIDEST_UNBROKEN);
        return Math.max(heading, isUnbroken ? whole : Math.min(words, WIDEST_WORD)) + gap(table, column);
    }

    private static double wishedWidth(DataTable table, int column) {
        double heading = TextSize.width(heading(table, column), Look.BODY) * 1.1 / 2;
        return Math.min(Math.max(longest(table, column), heading) + gap(table, column), WIDEST);
    }

    private static double longest(DataTable table, int column) {
        ValueFormat format = table.columns().get(column).format();
        return values(table, column)
                .mapToDouble(value -> width(value, format))
                .max()
                .orElse(0);
    }

    private static double width(Object value, ValueFormat format) {
        if (value instanceof Number number) {
            return Figures.text(number.doubleValue(), format).length();
        }
        if (value instanceof Sign sign) {
            return ICON + TextSize.width(sign.word(), Look.BODY);
        }
        return value instanceof String text ? TextSize.width(text, Look.BODY) : DAY;
    }

    private static String heading(DataTable table, int column) {
        return table.columns().get(column).text();
    }

    private static double gap(DataTable table, int column) {
        return isText(table, column) ? GAP : INDENT;
    }

    private static boolean isText(DataTable table, int column) {
        return table.columns().get(column).format() == ValueFormat.TEXT;
    }

    private static Stream<Object> values(DataTable table, int column) {
        return table.lines().stream().limit(SAMPLE).map(Line::values).map(values -> values.get(column));
    }
}
