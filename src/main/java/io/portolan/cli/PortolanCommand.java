package io.portolan.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's own name; what it does is in its subcommands. */
@Command(
        name = "portolan",
        description = "Reads the workbooks a PMO already keeps and gives them back annotated, with a portfolio report.",
        subcommands = {
            RunCommand.class,
            InspectCommand.class,
            CleanCommand.class,
            TemplatesCommand.class,
            WatchCommand.class,
            ReportCommand.class,
            HistoryCommand.class,
            DoctorCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = PortolanCommand.Version.class,
        footer = {"", "Try:", "  portolan run samples", "  portolan inspect my-register.xlsx"})
public final class PortolanCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    private PortolanCommand() {}

    /** Runs a command line and returns its exit code. */
    public static int execute(String... arguments) {
        Charset terminal = terminalCharset();
        return new CommandLine(new PortolanCommand())
                .setOut(new PrintWriter(System.out, true, terminal))
                .setErr(new PrintWriter(System.err, true, terminal))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(PortolanCommand::explain)
                .execute(arguments);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int explain(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        command.getErr().println(e instanceof UsageProblem ? e.getMessage() : "Portolan failed: " + e);
        return ExitCode.USAGE;
    }

    /** The terminal's own charset; UTF-8 where the platform does not say. */
    static Charset terminalCharset() {
        String name = System.getProperty("sun.stdout.encoding", "");
        boolean plain = name.isEmpty() || name.toUpperCase(Locale.ROOT).startsWith("ANSI");
        return plain || !Charset.isSupported(name) ? StandardCharsets.UTF_8 : Charset.forName(name);
    }

    /** The version as the jar's manifest states it. */
    static final class Version implements CommandLine.IVersionProvider {
        /** The version; "development" when not run from a jar. */
        static String text() {
            String version = PortolanCommand.class.getPackage().getImplementationVersion();
            return version == null ? "development" : version;
        }

        @Override
        public String[] getVersion() {
            return new String[] {"Portolan " + text()};
        }
    }
}
