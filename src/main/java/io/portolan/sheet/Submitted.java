package io.portolan.sheet;

import io.portolan.table.Table;

/**
 * One of several tables of a run.
 *
 * @param table the table
 * @param context its workbook, and how to speak; the language is that of the run
 */
public record Submitted(Table table, Context context) {
    /** The name of the file that it stands in. */
    public String file() {
        return context.book().name();
    }
}
