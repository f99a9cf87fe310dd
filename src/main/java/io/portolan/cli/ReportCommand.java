package io.portolan.cli;

import io.portolan.history.Place;
import io.portolan.run.Job;
import io.portolan.run.Outcome;
import io.portolan.run.Run;
import io.portolan.settings.Settings;
import io.portolan.sheet.Past;
import io.portolan.watch.MonthlyReport;
import io.portolan.watch.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the portfolio report of all that a month brought to a workspace. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes the portfolio report of a month over all workbooks that WORKSPACE/archive holds of it:"
                + " as workbook, as a page for the browser and as slides.",
        footer = {
            "",
            "It says what changed since the months before, as far as the workspace remembers them.",
            "The report appears in WORKSPACE/outbox. Of a workbook that came in several versions the newest counts.",
            "Exit codes: 0 all read, 1 some rejected, 2 wrong usage, 3 nothing could be analysed."
        })
final class ReportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "WORKSPACE", description = "The folder that portolan watch answers in.")
    private Path root = Path.of("");

    @Option(names = "--period", paramLabel = "YYYY-MM", required = true, description = "The month that is reported on.")
    private String period = "";

    @Option(names = "--settings", paramLabel = "FILE", description = "Settings to lay over the defaults.")
    private @Nullable Path settings;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Language of the report: ${COMPLETION-CANDIDATES} (default: that of the workbooks).")
    private @Nullable Language language;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        YearMonth month = RunCommand.month(period);
        MonthlyReport report =
                new MonthlyReport(new Workspace(root.toAbsolutePath().normalize()), month);
        List<Path> workbooks = report.workbooks();
        if (workbooks.isEmpty()) {
            throw new UsageProblem("Nothing of " + month + " lies in " + root
                    + ". Drop its workbooks into the inbox of a watched folder first.");
        }
        Settings chosen = ChosenSettings.of(Optional.ofNullable(settings));
        Optional<Locale> spoken = Optional.ofNullable(language).map(Language::locale);
        try (Progress progress = Progress.on(spec.commandLine().getErr(), spoken.orElse(Locale.getDefault()))) {
            Optional<Place> memory =
                    Remembering.place(chosen, Optional.of(report.workspace().history()));
            Outcome outcome = report.make(out -> Remembering.run(
                    memory,
                    chosen,
                    past -> Run.of(job(workbooks, out, month, spoken, chosen).knowing(past), progress)));
            Closing.print(
                    outcome, spec.commandLine().getOut(), spec.commandLine().getErr());
            return RunCommand.exitCode(outcome.report());
        }
    }

    private static Job job(List<Path> workbooks, Path out, YearMonth month, Optional<Locale> spoken, Settings chosen) {
        return new Job(
                workbooks,
                out,
                Optional.of(month.atEndOfMonth()),
                Optional.of(month),
                spoken,
                1,
                2,
                chosen,
                PortolanCommand.Version.text(),
                Past.NONE,
                LocalDate.now(ZoneId.systemDefault()));
    }
}
