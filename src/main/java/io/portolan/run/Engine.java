package io.portolan.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same to many things, some of them side by side; the answers stand in the order of the things. */
final class Engine implements AutoCloseable {
    // Recursive parsers need room: deeply nested workbooks are to end in a rejection, not in a dead thread.
    private static final long STACK = 16L << 20;

    private final ExecutorService workers;
    private final Listener listener;

    private Engine(ExecutorService workers, Listener listener) {
        this.workers = workers;
        this.listener = listener;
    }

    /** An engine with so many workers on this machine. */
    static Engine local(int jobs, Listener listener) {
        ExecutorService workers = Executors.newFixedThreadPool(jobs, work -> {
            Thread thread = new Thread(null, work, "portolan", STACK);
            thread.setDaemon(true);
            return thread;
        });
        return new Engine(workers, listener);
    }

    /** What a stage makes of each thing. */
    <A, B> List<B> map(Stage stage, List<A> things, Function<A, B> function) {
        listener.begins(stage, things.size());
        List<Future<B>> promised = new ArrayList<>();
        things.forEach(thing -> promised.add(workers.submit(() -> told(stage, function.apply(thing)))));
        List<B> answers = new ArrayList<>();
        promised.forEach(promise -> answers.add(kept(promise)));
        return answers;
    }

    @Override
    public void close() {
        workers.shutdown();
    }

    private <B> B told(Stage stage, B answer) {
        listener.finished(stage);
        return answer;
    }

    private static <B> B kept(Future<B> promise) {
        try {
            return promise.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
