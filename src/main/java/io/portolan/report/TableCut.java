package io.portolan.report;

import io.portolan.analysis.Block.DataTable;
import io.portolan.analysis.Block.Line;
import java.util.List;
import java.util.stream.IntStream;

/** What is left out of a table where a page has no room for it, or it says nothing. */
public final class TableCut {
    private TableCut() {}

    /** The first lines of a table. */
    public static DataTable first(DataTable table, int most) {
        return new DataTable(
                table.title(),
                table.columns(),
                table.lines().stream().limit(most).toList());
    }

    /** A table without the columns that are empty in all of its lines, but for the first. */
    public static DataTable withoutEmptyColumns(DataTable table) {
        int[] kept = IntStream.range(0, table.columns().size())
                .filter(column -> column == 0
                        || table.lines().stream()
                                .anyMatch(line -> says(line.values().get(column))))
                .toArray();
        if (table.lines().isEmpty() || kept.length == table.columns().size()) {
            return table;
        }
        List<Line> lines = table.lines().stream()
                .map(line -> new Line(chosen(line.values(), kept), line.origin()))
                .toList();
        return new DataTable(table.title(), chosen(table.columns(), kept), lines);
    }

    private static <T> List<T> chosen(List<T> all, int[] kept) {
        return IntStream.of(kept).mapToObj(all::get).toList();
    }

    private static boolean says(Object value) {
        return value instanceof Number number
                ? Double.isFinite(number.doubleValue())
                : !value.toString().isBlank();
    }
}
