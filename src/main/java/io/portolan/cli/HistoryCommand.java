package io.portolan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What is remembered of earlier months, and what people may do with it. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "Shows, compares, exports and erases what is remembered of earlier months.",
        subcommands = {
            HistoryListCommand.class,
            HistoryCompareCommand.class,
            HistoryExportCommand.class,
            HistoryImportCommand.class,
            HistoryForgetCommand.class
        },
        footer = {
            "",
            "A watched folder and a run with --history remember the figures of each month;",
            "history.months and history.people in the settings say how long, and whom.",
            "Exit codes: 0 done, 2 wrong usage, 3 nothing is remembered.",
            "",
            "Try:",
            "  portolan history list --workspace pmo",
            "  portolan history compare 2026-10 2026-11 --workspace pmo"
        })
final class HistoryCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
