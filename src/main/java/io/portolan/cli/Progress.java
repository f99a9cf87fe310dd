package io.portolan.cli;

import io.portolan.run.Listener;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/** Says what is being done: one line that changes on a terminal, one plain line a stage elsewhere. */
final class Progress implements Listener, AutoCloseable {
    private static final int WIDTH = 78;

    private final PrintWriter out;
    private final boolean terminal;
    private int total;
    private int done;

    private Progress(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    static Progress on(PrintWriter out) {
        boolean plain = Optional.ofNullable(System.getenv("CI")).isPresent()
                || "dumb".equals(System.getenv("TERM"))
                || !isTerminal();
        return new Progress(out, !plain);
    }

    /** Before JDK 22 there is a console only on a terminal; since then there always is one, and it has to be asked. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    @Override
    public synchronized void begins(String stage, int files) {
        total = files;
        done = 0;
        show(stage);
    }

    @Override
    public synchronized void finished(String stage) {
        done++;
        if (terminal) {
            show(stage);
        }
    }

    @Override
    public void close() {
        if (terminal) {
            out.print("\r" + " ".repeat(WIDTH) + "\r");
            out.flush();
        }
    }

    private void show(String stage) {
        if (!terminal) {
            out.println(String.format(Locale.ROOT, "%s %d files", stage, total));
            return;
        }
        String line = String.format(Locale.ROOT, "%s %d of %d", stage, done, total);
        out.print("\r" + line + " ".repeat(WIDTH - line.length()));
        out.flush();
    }
}
