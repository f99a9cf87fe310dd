package io.portolan.finding;

import io.portolan.workbook.CellRef;

/**
 * Something to know or to mend about one cell of a user's workbook.
 *
 * @param rule the rule's code in kebab case, such as {@code probability-out-of-range}
 * @param severity how much it matters
 * @param role whom it serves
 * @param cell the cell it speaks of
 * @param subject the row's own name, such as the risk's id
 * @param message what stands there and why it matters
 * @param advice what to do, beginning with a verb
 */
public record Finding(
        String rule, Severity severity, Role role, CellRef cell, String subject, String message, String advice) {
    /** The same finding with a sentence more in its message. */
    public Finding withMore(String sentence) {
        return new Finding(rule, severity, role, cell, subject, message + " " + sentence, advice);
    }
}
