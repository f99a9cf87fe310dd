package io.portolan.run.quarantine;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The other process, seen from here: it is asked one file at a time and answers with a line. */
final class Worker implements AutoCloseable {
    private final Process process;
    private final Writer questions;
    private final BufferedReader answers;

    private Worker(Process process) {
        this.process = process;
        this.questions = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts a process that may use so much memory; it ends with this one. */
    static Worker start(int megabytes) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-Xss16m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                ReadingProcess.class.getName());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Worker(process);
    }

    /**
     * Has a file read.
     *
     * @return why it was rejected; empty when it could be read
     * @throws TimeoutException if that takes longer than it may
     * @throws IOException if the process died of it
     */
    Optional<String> ask(Path file, Duration time) throws IOException, TimeoutException {
        questions.write(Wire.question(file));
        questions.flush();
        CompletableFuture<String> answer = CompletableFuture.supplyAsync(this::line);
        try {
            return Wire.reason(answer.get(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            throw new IOException("The reading process ended", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The run was interrupted", e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private String line() {
        try {
            String line = answers.readLine();
            if (line == null || !Wire.isAnswer(line)) {
                throw new EOFException("The reading process ended without an answer");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
