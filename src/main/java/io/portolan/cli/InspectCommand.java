package io.portolan.cli;

import io.portolan.intake.Intake;
import io.portolan.intake.Letters;
import io.portolan.intake.Submission;
import io.portolan.run.Opening;
import io.portolan.run.quarantine.Quarantine;
import io.portolan.settings.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what was recognised in each sheet, and why something was not; analyses nothing and writes nothing. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Shows what is recognised in each sheet, how sure that is, and what was left alone and why.")
final class InspectCommand implements Callable<Integer> {
    @Parameters(paramLabel = "INPUT", arity = "0..*", description = "Workbooks, or folders of workbooks.")
    private List<Path> inputs = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of the answer: ${COMPLETION-CANDIDATES}.")
    private @Nullable Language language;

    @Option(names = "--markdown", description = "Answer with one Markdown table, a line for each sheet or table.")
    private boolean markdown;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Inputs.check(inputs, "inspect");
        PrintWriter out = spec.commandLine().getOut();
        int rejected = 0;
        int all = 0;
        Locale spoken = language == null ? Locale.ENGLISH : language.locale();
        RecognitionTable table = new RecognitionTable(spoken);
        if (markdown) {
            table.heading().forEach(out::println);
        }
        Settings settings = Settings.defaults();
        try (Letters letters = new Letters(settings);
                Quarantine quarantine = new Quarantine(settings)) {
            Intake.Delivery delivery = Intake.collect(inputs, letters);
            all = delivery.submissions().size();
            for (Submission submission : delivery.submissions()) {
                Opening opening = Opening.of(submission, settings, quarantine);
                (markdown ? table.lines(opening) : new Inspection(opening, spoken).lines()).forEach(out::println);
                rejected += opening.book().isPresent() ? 0 : 1;
            }
            if (!markdown) {
                delivery.ignored()
                        .forEach(ignored -> out.println(
                                ignored.name() + ": " + ignored.reason().say(spoken)));
            }
        }
        out.flush();
        if (rejected == all) {
            return ExitCode.NOTHING_ANALYSED;
        }
        return rejected > 0 ? ExitCode.SOME_REJECTED : ExitCode.ALL_READ;
    }
}
