package io.portolan.cli;

import io.portolan.history.Entry;
import io.portolan.history.History;
import io.portolan.history.Place;
import io.portolan.run.Job;
import io.portolan.run.Listener;
import io.portolan.run.Outcome;
import io.portolan.run.Run;
import io.portolan.settings.Settings;
import io.portolan.sheet.Past;
import io.portolan.watch.Watch;
import io.portolan.watch.Workspace;
import io.portolan.watch.WorkspaceLock;
import io.portolan.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
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

/** Answers what is dropped into a folder. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = "Answers workbooks dropped into WORKSPACE/inbox with annotated ones in WORKSPACE/outbox.",
        footer = {
            "",
            "What was answered goes to archive; what cannot be read goes to rejected, beside a text that says why.",
            "Exit codes of --once: 0 all answered, 1 some rejected or still open, 2 wrong usage, 3 another works there."
        })
final class WatchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "WORKSPACE", description = "The folder that holds inbox, outbox, rejected and archive.")
    private Path root = Path.of("");

    @Option(names = "--once", description = "Answer what is there and end.")
    private boolean once;

    @Option(names = "--quiet", paramLabel = "SECONDS", description = "How long a file must have stood still.")
    private @Nullable Double quiet;

    @Option(names = "--settings", paramLabel = "FILE", description = "Settings to lay over the defaults.")
    private @Nullable Path settings;

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of the results: ${COMPLETION-CANDIDATES}.")
    private @Nullable Language language;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings chosen = ChosenSettings.of(Optional.ofNullable(settings));
        Workspace workspace = workspace();
        Optional<WorkspaceLock> taken = WorkspaceLock.take(workspace);
        if (taken.isEmpty()) {
            spec.commandLine().getErr().println(words().say("locked"));
            return ExitCode.NOTHING_ANALYSED;
        }
        try (WorkspaceLock lock = taken.get()) {
            Duration still = seconds(quiet == null ? chosen.number("watch.quiet.seconds") : quiet);
            PrintWriter out = spec.commandLine().getOut();
            Optional<Place> memory = Remembering.place(chosen, Optional.of(workspace.history()));
            Watch watch = new Watch(
                    lock,
                    still,
                    (file, to) -> analyse(file, to, chosen),
                    entries -> record(memory, chosen, entries),
                    out::println,
                    spoken());
            return once ? once(watch, still) : always(watch, workspace, chosen);
        }
    }

    private Workspace workspace() throws IOException {
        try {
            return new Workspace(root.toAbsolutePath().normalize()).create();
        } catch (FileAlreadyExistsException e) {
            throw new UsageProblem(
                    e.getFile() + " is a file. A folder is needed there: name another workspace, or move the file.");
        }
    }

    /** Goes on while there is something to answer; what was copied in meanwhile is answered too. */
    private int once(Watch watch, Duration still) throws IOException, InterruptedException {
        watch.look();
        do {
            Thread.sleep(still.toMillis() + 1);
        } while (watch.waiting() > 0 && watch.look() > 0);
        if (watch.waiting() > 0 && watch.look() == 0 && watch.waiting() > 0) {
            spec.commandLine().getErr().println(words().say("waiting", watch.waiting()));
            return ExitCode.SOME_REJECTED;
        }
        return watch.hasRejected() ? ExitCode.SOME_REJECTED : ExitCode.ALL_READ;
    }

    private int always(Watch watch, Workspace workspace, Settings chosen) throws IOException, InterruptedException {
        Duration pause = seconds(chosen.number("watch.poll.seconds"));
        spec.commandLine().getOut().println(words().say("watching", workspace.inbox(), workspace.outbox()));
        while (!Thread.currentThread().isInterrupted()) {
            watch.look();
            Thread.sleep(pause.toMillis());
        }
        return ExitCode.ALL_READ;
    }

    private Outcome analyse(Path file, Path out, Settings chosen) throws IOException {
        Optional<Locale> results = Optional.ofNullable(language).map(Language::locale);
        Optional<LocalDate> day = Optional.empty();
        String version = PortolanCommand.Version.text();
        return Run.of(
                new Job(List.of(file), out, day, Optional.empty(), results, 1, 1, chosen, version, Past.NONE, today()),
                Listener.SILENT);
    }

    /** Opened for a moment only, so that other commands can ask it. */
    private static void record(Optional<Place> memory, Settings chosen, List<Entry> entries) throws IOException {
        if (memory.isPresent()) {
            try (History history = History.open(memory.get(), chosen)) {
                history.record(entries);
            }
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private Locale spoken() {
        return language == null ? Locale.getDefault() : language.locale();
    }

    private Words words() {
        return Words.of(Watch.class, spoken());
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(1000 * seconds));
    }
}
