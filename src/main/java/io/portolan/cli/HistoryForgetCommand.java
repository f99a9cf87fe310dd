package io.portolan.cli;

import io.portolan.history.History;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Erases a person from what is remembered. */
@Command(
        name = "forget",
        mixinStandardHelpOptions = true,
        description = "Erases a person's name from everything that is remembered, as \"Ann Lee\" and as \"Lee, Ann\".",
        footer = {
            "",
            "The figures stay. Workbooks in the archive of a watched folder are not touched:",
            "mend or remove those too, because a report made of them remembers names again."
        })
final class HistoryForgetCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PERSON", description = "The name as it stands in the workbooks.")
    private String person = "";

    @Mixin
    private WhichHistory which = new WhichHistory();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (person.isBlank()) {
            throw new UsageProblem("Whom to forget? Name a person, as in: portolan history forget \"Ann Lee\".");
        }
        try (History history = which.open()) {
            int erased = history.forget(person);
            spec.commandLine().getOut().println(which.words().say("history.forgotten", erased));
            return ExitCode.ALL_READ;
        }
    }
}
