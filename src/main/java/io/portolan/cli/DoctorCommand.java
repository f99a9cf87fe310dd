package io.portolan.cli;

import io.portolan.doctor.Check;
import io.portolan.doctor.Check.Level;
import io.portolan.doctor.Doctor;
import io.portolan.settings.Settings;
import io.portolan.watch.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
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

/** Says what is in order and what is not, and how to mend it. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Checks Java, memory, fonts, and of a watched folder its rights, room, clock and history.",
        footer = {"", "Exit codes: 0 all works, 1 something needs attention, 2 wrong usage, 3 something will not work."
        })
final class DoctorCommand implements Callable<Integer> {
    @Parameters(paramLabel = "WORKSPACE", arity = "0..1", description = "The folder that portolan watch answers in.")
    private @Nullable Path root;

    @Option(names = "--settings", paramLabel = "FILE", description = "Settings to lay over the defaults.")
    private @Nullable Path settings;

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of the answer: ${COMPLETION-CANDIDATES}.")
    private @Nullable Language language;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Settings chosen = ChosenSettings.of(Optional.ofNullable(settings));
        Doctor doctor = new Doctor(language == null ? Locale.getDefault() : language.locale());
        List<Check> checks = new ArrayList<>(doctor.machine(PortolanCommand.terminalCharset()));
        Optional<Workspace> workspace = Optional.ofNullable(root)
                .map(folder -> new Workspace(folder.toAbsolutePath().normalize()));
        workspace.ifPresent(folder -> checks.addAll(doctor.workspace(folder, Clock.systemUTC())));
        checks.add(doctor.history(Remembering.place(chosen, workspace.map(Workspace::history)), chosen));
        PrintWriter out = spec.commandLine().getOut();
        for (Check check : checks) {
            out.printf("%-11s %s: %s%n", doctor.word(check.level()), check.subject(), check.found());
            if (!check.mend().isEmpty()) {
                out.printf("%-11s %s%n", "", check.mend());
            }
        }
        out.println();
        out.println(doctor.summary(checks));
        return code(checks);
    }

    private static int code(List<Check> checks) {
        if (checks.stream().anyMatch(check -> check.level() == Level.PROBLEM)) {
            return ExitCode.NOTHING_ANALYSED;
        }
        return checks.stream().allMatch(check -> check.level() == Level.WELL)
                ? ExitCode.ALL_READ
                : ExitCode.SOME_REJECTED;
    }
}
