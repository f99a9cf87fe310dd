package io.portolan.cli;

import io.portolan.report.Report;
import io.portolan.report.WorkbookReport;
import io.portolan.report.deck.DeckForm;
import io.portolan.run.Job;
import io.portolan.run.Outcome;
import io.portolan.run.Run;
import io.portolan.sheet.Past;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Analyses files and folders and writes the results. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Analyses workbooks and writes them back annotated, with a portfolio report (.xlsx and .html) and"
                + " results.json.",
        footer = {
            "",
            "Your own files are only ever read.",
            "Exit codes: 0 all read, 1 some rejected, 2 wrong usage," + " 3 nothing could be analysed."
        })
final class RunCommand implements Callable<Integer> {
    @Parameters(paramLabel = "INPUT", arity = "0..*", description = "Workbooks, or folders of workbooks.")
    private List<Path> inputs = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where results go (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("out");

    @Option(names = "--period", paramLabel = "YYYY-MM", description = "The month that is reported on.")
    private @Nullable String period;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day to speak for, as in 2026-11-30; otherwise the end of the"
                    + " period, the status date in the workbooks, or today.")
    private @Nullable String asOf;

    @Option(names = "--settings", paramLabel = "FILE", description = "Settings to lay over the defaults.")
    private @Nullable Path settings;

    @Option(
            names = "--history",
            paramLabel = "FILE",
            description = "Where the figures of each month are remembered, so that the report says what changed.")
    private @Nullable Path history;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Language of the results: ${COMPLETION-CANDIDATES} (default: that of" + " the workbooks).")
    private @Nullable Language language;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Start of the random numbers (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "2",
            description = "Files handled side by side (default: ${DEFAULT-VALUE}).")
    private int jobs = 2;

    @Option(names = "--deck", description = "Write the report as slides too, for those who present it.")
    private boolean deck;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Inputs.check(inputs, "run");
        Optional<YearMonth> month = Optional.ofNullable(period).map(RunCommand::month);
        Optional<LocalDate> day = Optional.ofNullable(asOf).map(RunCommand::day);
        Job job = new Job(
                inputs,
                outFolder(),
                day.or(() -> month.map(YearMonth::atEndOfMonth)),
                month,
                Optional.ofNullable(language).map(Language::locale),
                seed,
                Math.max(1, jobs),
                ChosenSettings.of(Optional.ofNullable(settings)),
                PortolanCommand.Version.text(),
                Past.NONE,
                LocalDate.now(ZoneId.systemDefault()));
        Outcome outcome;
        Locale spoken = job.language().orElse(Locale.getDefault());
        try (Progress progress = Progress.on(spec.commandLine().getErr(), spoken)) {
            outcome = Remembering.run(
                    Remembering.place(job.settings(), Optional.ofNullable(history)),
                    job.settings(),
                    past -> Run.of(job.knowing(past), progress));
        }
        if (deck) {
            DeckForm.write(outcome.report(), out);
        }
        Closing.print(outcome, spec.commandLine().getOut(), spec.commandLine().getErr());
        return exitCode(outcome.report());
    }

    static int exitCode(Report report) {
        boolean analysed = report.workbooks().stream().anyMatch(w -> w.status() == WorkbookReport.Status.ANALYSED);
        boolean rejected = report.workbooks().stream().anyMatch(w -> w.status() == WorkbookReport.Status.REJECTED);
        if (!analysed) {
            return ExitCode.NOTHING_ANALYSED;
        }
        return rejected ? ExitCode.SOME_REJECTED : ExitCode.ALL_READ;
    }

    private Path outFolder() throws IOException {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new UsageProblem("--out " + out + " is a file. Name a folder.");
        }
        return Files.createDirectories(out);
    }

    static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new UsageProblem("--period is \"" + text + "\". Write year and month, as in 2026-11.");
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UsageProblem("--as-of is \"" + text + "\". Write a day, as in 2026-11-30.");
        }
    }
}
