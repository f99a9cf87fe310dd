package io.portolan.watch;

import io.portolan.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Answers what is dropped into a workspace. */
public final class Watch {
    private final Settling inbox;
    private final Answer answer;
    private final Unrecorded unrecorded;
    private final Metrics metrics;
    private final Analyst analyst;
    private final Consumer<String> log;
    private final Words words;
    private boolean rejected;
    private String trouble = "";

    /**
     * Begins to watch; the first look finishes what an earlier worker left.
     *
     * @param lock the right to work there
     * @param quiet how long a file must have stood still
     * @param analyst who analyses a file
     * @param recorder who remembers what was said
     * @param log who is told what happens
     * @param language the language to tell it in
     */
    public Watch(
            WorkspaceLock lock,
            Duration quiet,
            Analyst analyst,
            Recorder recorder,
            Consumer<String> log,
            Locale language)
            throws IOException {
        Workspace workspace = lock.workspace();
        this.inbox = new Settling(workspace.inbox(), quiet);
        this.unrecorded = new Unrecorded(workspace.own().resolve("unrecorded"), recorder);
        this.answer = new Answer(workspace, Ledger.open(workspace.own().resolve("answered")), unrecorded);
        this.metrics = new Metrics(workspace.metrics());
        this.analyst = analyst;
        this.log = log;
        this.words = Words.of(Watch.class, language);
    }

    /**
     * Looks once and answers all that has come to rest.
     *
     * @return how many files were answered
     */
    public int look() throws IOException {
        List<Path> settled = inbox.settled();
        if (!resumed()) {
            return 0;
        }
        int answered = 0;
        for (Path file : settled) {
            answered += answered(file) ? 1 : 0;
        }
        record();
        measure();
        return answered;
    }

    /** How many files lay in the inbox at the last look. */
    public int waiting() {
        return inbox.waiting();
    }

    /** Whether a file was rejected so far. */
    public boolean hasRejected() {
        return rejected;
    }

    /** Results that could not be delivered go out before anything else is begun. */
    private boolean resumed() {
        try {
            answer.resume();
            return true;
        } catch (IOException e) {
            tellOnce(words.say("undelivered", e));
            return false;
        }
    }

    /** Answers do not wait for the history; what it cannot take now it is given again. */
    private void record() {
        try {
            unrecorded.record();
        } catch (IOException e) {
            tellOnce(words.say("unrecorded", String.valueOf(e.getMessage())));
        }
    }

    /** Who cannot be told how it goes must not keep anyone from an answer. */
    private void measure() {
        try {
            metrics.write(waiting());
        } catch (IOException e) {
            tellOnce(words.say("unmeasured", e));
        }
    }

    /** A file that cannot be answered now stays where it is and is tried again. */
    private boolean answered(Path file) {
        long begun = System.nanoTime();
        try {
            Decision decision = answer.decide(file, analyst);
            answer.carryOut();
            metrics.answered(decision.kind(), Duration.ofNanos(System.nanoTime() - begun));
            rejected |= decision.isRejection();
            String key = decision.kind().name().toLowerCase(Locale.ROOT);
            log.accept(words.say(key, Folders.name(file), decision.reason()));
            trouble = "";
            return true;
        } catch (IOException e) {
            metrics.failed();
            tellOnce(words.say("again", Folders.name(file), e));
            return false;
        }
    }

    /** What is tried every few seconds need not be told every few seconds. */
    private void tellOnce(String what) {
        if (!what.equals(trouble)) {
            log.accept(what);
            trouble = what;
        }
    }
}
