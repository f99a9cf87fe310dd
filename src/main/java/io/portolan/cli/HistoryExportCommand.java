package io.portolan.cli;

import io.portolan.history.Entry;
import io.portolan.history.EntryTable;
import io.portolan.history.EntryText;
import io.portolan.history.History;
import io.portolan.report.Draft;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes what is remembered into a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes all that is remembered into FILE: a table for spreadsheets when its name ends in .csv,"
                + " all of it for portolan history import when it ends in .json.")
final class HistoryExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The file to write, such as history.csv or history.json.")
    private Path target = Path.of("");

    @Mixin
    private WhichHistory which = new WhichHistory();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        String name = String.valueOf(target.getFileName());
        boolean isTable = name.toLowerCase(Locale.ROOT).endsWith(".csv");
        if (!isTable && !name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            throw new UsageProblem(target + " ends neither in .csv nor in .json. Name a file that does.");
        }
        try (History history = which.open()) {
            List<Entry> entries = history.entries();
            Path folder =
                    Optional.ofNullable(target.toAbsolutePath().getParent()).orElse(target);
            Files.createDirectories(folder);
            Draft.<IOException>put(folder, name, draft -> {
                try (Writer out = Files.newBufferedWriter(draft)) {
                    if (isTable) {
                        EntryTable.write(entries, which.spoken(), out);
                    } else {
                        EntryText.write(entries, out);
                    }
                }
            });
            spec.commandLine().getOut().println(which.words().say("history.exported", entries.size(), target));
            return entries.isEmpty() ? ExitCode.NOTHING_ANALYSED : ExitCode.ALL_READ;
        }
    }
}
