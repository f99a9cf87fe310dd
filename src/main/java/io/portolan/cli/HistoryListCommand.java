package io.portolan.cli;

import io.portolan.history.Entry;
import io.portolan.history.History;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what is remembered: a line for each workbook of each month. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the months and workbooks that are remembered.")
final class HistoryListCommand implements Callable<Integer> {
    @Mixin
    private WhichHistory which = new WhichHistory();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (History history = which.open()) {
            List<Entry> entries = history.entries();
            if (entries.isEmpty()) {
                out.println(which.words().say("history.empty"));
                return ExitCode.NOTHING_ANALYSED;
            }
            for (Entry entry : entries) {
                out.println(which.words()
                        .say(
                                "history.line",
                                entry.period(),
                                entry.workbook(),
                                count(entry, "risk"),
                                count(entry, "project"),
                                count(entry, "kpi"),
                                entry.flaws().size()));
            }
            return ExitCode.ALL_READ;
        }
    }

    private static long count(Entry entry, String kind) {
        return entry.observations().stream()
                .filter(seen -> seen.subject().kind().equals(kind))
                .count();
    }
}
