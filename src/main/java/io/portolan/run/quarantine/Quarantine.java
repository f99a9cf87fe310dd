package io.portolan.run.quarantine;

import io.portolan.intake.Submission;
import io.portolan.settings.Settings;
import io.portolan.workbook.UnreadableWorkbook;
import io.portolan.workbook.Workbooks;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/**
 * Tries out whether a file can be read within its time and memory, in a process of its own. A thread cannot be stopped, a process can: a
 * file that was made to do harm, or that drives a parser into a loop, costs its own rejection and nothing else. Only files that are read
 * by parsers which are not ours are tried out; Portolan's own reader counts what it takes. The process is kept while it is healthy.
 */
public final class Quarantine implements AutoCloseable {
    private final Settings settings;
    private final Duration time;
    private Optional<Worker> worker = Optional.empty();

    /** A quarantine with the limits of the settings. */
    public Quarantine(Settings settings) {
        this.settings = settings;
        this.time = Duration.ofMillis(Math.round(1000 * settings.number("read.seconds")));
    }

    /** Why a file must not be read here; empty when it may be. */
    public Optional<UnreadableWorkbook> refusal(Submission submission) {
        return Workbooks.needsForeignParser(submission, settings) ? tried(submission) : Optional.empty();
    }

    @Override
    public synchronized void close() {
        worker.ifPresent(Worker::close);
        worker = Optional.empty();
    }

    private synchronized Optional<UnreadableWorkbook> tried(Submission submission) {
        try {
            Worker healthy = worker.isPresent() ? worker.get() : Worker.start(settings);
            worker = Optional.of(healthy);
            return healthy.ask(submission.path(), time);
        } catch (TimeoutException e) {
            close();
            return Optional.of(UnreadableWorkbook.forWantOfTime(e));
        } catch (IOException e) {
            close();
            return Optional.of(UnreadableWorkbook.forWantOfMemory(e));
        }
    }
}
