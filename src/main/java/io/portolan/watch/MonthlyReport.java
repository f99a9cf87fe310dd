package io.portolan.watch;

import io.portolan.report.Draft;
import io.portolan.report.deck.DeckForm;
import io.portolan.report.excel.ExcelForm;
import io.portolan.report.html.HtmlForm;
import io.portolan.run.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The portfolio report over all that a month brought.
 *
 * @param workspace where it was filed
 * @param month the month
 */
public record MonthlyReport(Workspace workspace, YearMonth month) {
    /** Analyses the month's workbooks and writes the results into a folder. */
    @FunctionalInterface
    public interface Analysis {
        /** What came of it. */
        Outcome into(Path out) throws IOException;
    }

    /** The newest version of each workbook of the month, by name; none when the month brought nothing. */
    public List<Path> workbooks() throws IOException {
        Path folder = workspace.archive().resolve(month.toString());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Makes the report, puts it into the outbox under the month's name, and returns what came of it. */
    public Outcome make(Analysis analysis) throws IOException {
        Path draft = Files.createTempDirectory("portolan");
        try {
            Outcome outcome = analysis.into(draft);
            Files.createDirectories(workspace.outbox());
            put(draft, ExcelForm.PORTFOLIO_REPORT, "portfolio-report-" + month + ".xlsx");
            put(draft, HtmlForm.PORTFOLIO_REPORT, "portfolio-report-" + month + ".html");
            DeckForm.write(outcome.report(), draft);
            put(draft, DeckForm.PORTFOLIO_REPORT, "portfolio-report-" + month + ".pptx");
            put(draft, "results.json", "results-" + month + ".json");
            return new Outcome(
                    outcome.report(), workspace.outbox(), outcome.outputs(), outcome.faults(), outcome.took());
        } finally {
            Folders.remove(draft);
        }
    }

    private void put(Path draft, String made, String name) throws IOException {
        Draft.<IOException>put(workspace.outbox(), name, target -> Files.copy(draft.resolve(made), target));
    }
}
