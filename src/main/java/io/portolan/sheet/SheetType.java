package io.portolan.sheet;

import io.portolan.analysis.Analysis;
import io.portolan.table.Table;

/** A kind of sheet that Portolan understands. */
public interface SheetType {
    /** The kind that recognition gives such tables, such as {@code risk-register}. */
    String kind();

    /** Reads the table's rows, checks them, and says what is to be said. */
    Analysis analyse(Table table, Context context);
}
