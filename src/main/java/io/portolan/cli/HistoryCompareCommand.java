package io.portolan.cli;

import io.portolan.across.change.WhatChanged;
import io.portolan.analysis.Analysis;
import io.portolan.analysis.Observation;
import io.portolan.history.History;
import io.portolan.sheet.Past;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what changed from one month to another. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Says what changed from one month to another.")
final class HistoryCompareCommand implements Callable<Integer> {
    @Parameters(paramLabel = "YYYY-MM", index = "0", description = "The earlier month.")
    private String from = "";

    @Parameters(paramLabel = "YYYY-MM", index = "1", description = "The later month.")
    private String to = "";

    @Mixin
    private WhichHistory which = new WhichHistory();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        YearMonth earlier = month(from);
        YearMonth later = month(to);
        if (!earlier.isBefore(later)) {
            throw new UsageProblem(from + " is not before " + to + ". Name the earlier month first.");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (History history = which.open()) {
            Map<String, List<Observation>> now = new TreeMap<>();
            history.entries().stream()
                    .filter(entry -> entry.period().equals(later))
                    .forEach(entry -> now.put(entry.workbook(), entry.observations()));
            Optional<Analysis> changes = WhatChanged.since(Past.only(history, earlier), later, now, which.spoken());
            if (changes.isEmpty()) {
                out.println(which.words().say("history.nothing-in-both", earlier, later));
                return ExitCode.NOTHING_ANALYSED;
            }
            changes.get()
                    .pages()
                    .forEach(page -> new PageText(page, which.words()).lines().forEach(out::println));
            return ExitCode.ALL_READ;
        }
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (java.time.DateTimeException e) {
            throw new UsageProblem("\"" + text + "\" is no month. Write year and month, as in 2026-11.");
        }
    }
}
