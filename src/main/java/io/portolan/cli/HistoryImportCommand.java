package io.portolan.cli;

import io.portolan.history.Entry;
import io.portolan.history.EntryText;
import io.portolan.history.History;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes in what was exported elsewhere. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes in what portolan history export wrote into FILE.json, for instance to move a history to a"
                + " server. What the file says of a workbook's month takes the place of what is remembered of it.")
final class HistoryImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A file that portolan history export wrote, ending in .json.")
    private Path source = Path.of("");

    @Mixin
    private WhichHistory which = new WhichHistory();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(source)) {
            throw new UsageProblem("There is no file " + source + ".");
        }
        List<Entry> entries = entries();
        try (History history = which.openOrMake()) {
            history.record(entries);
        }
        spec.commandLine().getOut().println(which.words().say("history.imported", entries.size(), source));
        return ExitCode.ALL_READ;
    }

    private List<Entry> entries() {
        try (Reader in = Files.newBufferedReader(source)) {
            return EntryText.read(in);
        } catch (IOException e) {
            throw new UsageProblem(source + " was not written by portolan history export: " + e.getMessage());
        }
    }
}
