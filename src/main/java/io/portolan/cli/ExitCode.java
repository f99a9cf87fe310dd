package io.portolan.cli;

/** How the program ends, for scripts. */
final class ExitCode {
    /** All inputs were read. */
    static final int ALL_READ = 0;
    /** Some input was rejected; the others were still analysed. */
    static final int SOME_REJECTED = 1;
    /** The command line or a setting was wrong. */
    static final int USAGE = 2;
    /** Nothing could be analysed. */
    static final int NOTHING_ANALYSED = 3;

    private ExitCode() {}
}
