package io.portolan;

import io.portolan.cli.PortolanCommand;

/** Starts the program. */
public final class Portolan {
    private Portolan() {}

    /** Runs the command line and ends with its exit code. */
    public static void main(String[] arguments) {
        // The workbook library looks for a logging provider as soon as it is touched, and complains when there is none.
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.setProperty("java.awt.headless", "true");
        System.exit(PortolanCommand.execute(arguments));
    }
}
