package io.portolan.table;

import java.util.List;

/**
 * What was recognised in a workbook.
 *
 * @param tables the tables, in the order of sheets and rows, unknown ones included
 * @param ignored sheets in which no table was found, and why
 */
public record Recognition(List<Table> tables, List<Ignored> ignored) {
    /** A sheet that was left alone, and why. */
    public record Ignored(String sheet, Note reason) {}

    public Recognition {
        tables = List.copyOf(tables);
        ignored = List.copyOf(ignored);
    }

    /** The same with at most so many records in each table. */
    public Recognition limitedTo(int most) {
        return new Recognition(
                tables.stream().map(table -> table.limitedTo(most)).toList(), ignored);
    }
}
