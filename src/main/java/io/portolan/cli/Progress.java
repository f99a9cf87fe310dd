package io.portolan.cli;

import io.portolan.run.Listener;
import io.portolan.run.Stage;
import io.portolan.words.Words;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/** Says what is being done: one line that changes on a terminal, one plain line a stage elsewhere. */
final class Progress implements Listener, AutoCloseable {
    private static final int WIDTH = 78;

    private final PrintWriter out;
    private final boolean terminal;
    private final Words words;
    private int total;
    private int done;

    private Progress(PrintWriter out, boolean terminal, Words words) {
        this.out = out;
        this.terminal = terminal;
        this.words = words;
    }

    static Progress on(PrintWriter out, Locale language) {
        boolean plain = Optional.ofNullable(System.getenv("CI")).isPresent()
                || "dumb".equals(System.getenv("TERM"))
                || !isTerminal();
        return new Progress(out, !plain, Words.of(Progress.class, language));
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
    public synchronized void begins(Stage stage, int files) {
        total = files;
        done = 0;
        show(stage);
    }

    @Override
    public synchronized void finished(Stage stage) {
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

    private void show(Stage stage) {
        String doing = words.say("stage." + stage.name().toLowerCase(Locale.ROOT));
        if (!terminal) {
            out.println(String.format(Locale.ROOT, "%s (%d)", doing, total));
            return;
        }
        String line = String.format(Locale.ROOT, "%s %d/%d", doing, done, total);
        out.print("\r" + line + " ".repeat(WIDTH - line.length()));
        out.flush();
    }
}
