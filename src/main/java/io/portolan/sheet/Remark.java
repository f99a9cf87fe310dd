package io.portolan.sheet;

import io.portolan.workbook.CellRef;
import java.util.List;

/**
 * What a rule has to say of one cell; its sentence is filled with the arguments.
 *
 * @param cell where
 * @param subject the row's own name
 * @param arguments for the gaps {0}, {1} … of the rule's message and advice
 */
public record Remark(CellRef cell, String subject, List<String> arguments) {
    public Remark {
        arguments = List.copyOf(arguments);
    }

    /** A remark with its arguments. */
    public static Remark of(CellRef cell, String subject, String... arguments) {
        return new Remark(cell, subject, List.of(arguments));
    }
}
