package io.portolan.report.excel;

import io.portolan.analysis.Block.DataTable;
import io.portolan.analysis.Block.Heading;
import io.portolan.analysis.Block.Line;
import io.portolan.chart.ValueFormat;
import io.portolan.report.TableCut;
import io.portolan.workbook.CellRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table as a page shows it: no longer than the page bears, without columns that say nothing, and each way on a text so short that
 * it needs no second line, for a link that is broken over lines is cut off by some programs.
 *
 * @param table what is shown
 * @param ways for each of its lines where its first value leads
 */
record ShownTable(DataTable table, List<Optional<Links.Way>> ways) {
    /** The widest first value that carries its link itself, in widths of a digit. */
    private static final double WIDEST_LINK = 16;

    ShownTable {
        ways = List.copyOf(ways);
    }

    /** A table whose lines lead to the cells that they speak of. */
    static ShownTable of(DataTable table, Links links, int most, String cell) {
        DataTable shown = TableCut.withoutEmptyColumns(TableCut.first(table, most));
        List<Optional<Links.Way>> ways = shown.lines().stream()
                .map(line -> line.origin().flatMap(links::to))
                .toList();
        return new ShownTable(needsAddresses(shown, links) ? withAddresses(shown, cell) : shown, ways);
    }

    /** A table whose lines lead to places of their own. */
    static ShownTable of(DataTable table, List<Optional<Links.Way>> ways) {
        return new ShownTable(TableCut.withoutEmptyColumns(table), ways);
    }

    private static boolean needsAddresses(DataTable table, Links links) {
        List<Line> led =
                table.lines().stream().filter(line -> line.origin().isPresent()).toList();
        boolean isLong = led.stream()
                .anyMatch(line -> TextSize.width(line.values().get(0).toString(), Look.BODY) > WIDEST_LINK);
        boolean isAddressed = led.stream().allMatch(ShownTable::beginsWithAddress);
        return !led.isEmpty() && !isAddressed && (isLong || !links.areLive());
    }

    private static boolean beginsWithAddress(Line line) {
        return line.origin()
                .map(CellRef::toString)
                .orElse("")
                .equals(line.values().get(0));
    }

    private static DataTable withAddresses(DataTable table, String heading) {
        boolean isOneSheet = table.lines().stream()
                        .flatMap(line -> line.origin().map(CellRef::sheet).stream())
                        .distinct()
                        .count()
                == 1;
        List<Heading> columns = joined(new Heading(heading, ValueFormat.TEXT), table.columns());
        List<Line> lines = table.lines().stream()
                .map(line -> new Line(joined(address(line, isOneSheet), line.values()), line.origin()))
                .toList();
        return new DataTable(table.title(), columns, lines);
    }

    private static Object address(Line line, boolean isOneSheet) {
        return line.origin()
                .map(cell -> isOneSheet ? cell.a1() : cell.toString())
                .orElse("");
    }

    private static <T> List<T> joined(T first, List<? extends T> others) {
        List<T> all = new ArrayList<>();
        all.add(first);
        all.addAll(others);
        return all;
    }
}
