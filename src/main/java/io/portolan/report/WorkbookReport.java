package io.portolan.report;

import io.portolan.analysis.Observation;
import io.portolan.intake.Submission;
import io.portolan.table.Recognition;
import io.portolan.workbook.Book;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One input and what became of it.
 *
 * @param submission the input
 * @param status how it ended
 * @param reason why it was rejected or ignored, in plain words; "" when analysed
 * @param copyOf the name of the input with the same content that was analysed in its place; "" when it is no copy
 * @param book its content; empty when rejected or ignored
 * @param recognition what was recognised in it
 * @param tables its tables with what was found in them
 * @param language the language its annotations speak
 */
public record WorkbookReport(
        Submission submission,
        Status status,
        String reason,
        String copyOf,
        Optional<Book> book,
        Recognition recognition,
        List<TableReport> tables,
        Locale language) {
    /** How an input ended. */
    public enum Status {
        ANALYSED,
        REJECTED,
        IGNORED
    }

    public WorkbookReport {
        tables = List.copyOf(tables);
    }

    /** What it says of its subjects, in the order of its tables. */
    public List<Observation> observations() {
        String name = submission.name();
        return tables.stream()
                .flatMap(table -> table.analysis().stream()
                        .flatMap(analysis -> analysis.subjects().stream())
                        .map(subject -> new Observation(name, table.table().sheet(), subject)))
                .toList();
    }
}
