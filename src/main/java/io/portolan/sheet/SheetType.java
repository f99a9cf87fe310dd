package io.portolan.sheet;

import io.portolan.analysis.Analysis;
import io.portolan.table.Table;
import java.util.List;
import java.util.Optional;

/** A kind of sheet that Portolan understands. */
public interface SheetType {
    /** The kind that recognition gives such tables, such as {@code risk-register}. */
    String kind();

    /** Reads the table's rows, checks them, and says what is to be said. */
    Analysis analyse(Table table, Context context);

    /** What only several tables of a run show together, such as a register month after month; empty where there is no more to say. */
    default Optional<Analysis> together(List<Submitted> tables) {
        return Optional.empty();
    }
}
