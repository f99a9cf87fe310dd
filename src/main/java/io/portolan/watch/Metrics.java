package io.portolan.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a worker has done since it started, for machines that look after it: a file in the text format of Prometheus, whole at every moment.
 *
 * <p>Counters begin at 0 with every start, as that format expects; durations are measured by a stopwatch, not by the clock.
 */
final class Metrics {
    private static final double NANOS = 1e9;

    private final Path file;
    private final long started = Instant.now().getEpochSecond();
    private final Map<Decision.Kind, Long> counts = new EnumMap<>(Decision.Kind.class);
    private long failures;
    private double seconds;
    private long last;
    private String written = "";

    Metrics(Path file) {
        this.file = file;
        for (Decision.Kind kind : Decision.Kind.values()) {
            counts.put(kind, 0L);
        }
    }

    /** A file has its answer. */
    void answered(Decision.Kind kind, Duration took) {
        counts.merge(kind, 1L, Long::sum);
        seconds += took.toNanos() / NANOS;
        last = Instant.now().getEpochSecond();
    }

    /** A file could not be answered for now. */
    void failed() {
        failures++;
    }

    /** Writes the file where it would say something new. */
    void write(int waiting) throws IOException {
        String text = text(waiting);
        if (!text.equals(written)) {
            Path draft = file.resolveSibling(Folders.name(file) + ".new");
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            written = text;
        }
    }

    private String text(int waiting) {
        StringBuilder text = new StringBuilder();
        head(text, "portolan_files_total", "counter", "Files taken from the inbox, by what became of them.");
        counts.forEach((kind, count) -> text.append("portolan_files_total{result=\"")
                .append(kind.name().toLowerCase(Locale.ROOT))
                .append("\"} ")
                .append(count)
                .append('\n'));
        value(text, "portolan_failures_total", "counter", "Attempts that will be made again.", (double) failures);
        value(text, "portolan_answer_seconds_total", "counter", "Time spent on answers.", seconds);
        value(text, "portolan_waiting_files", "gauge", "Files in the inbox at the last look.", waiting);
        value(text, "portolan_last_answer_seconds", "gauge", "When the last answer was given, 0 for never.", (double)
                last);
        value(text, "portolan_start_seconds", "gauge", "When the worker started.", (double) started);
        return text.toString();
    }

    private static void value(StringBuilder text, String name, String type, String help, double value) {
        head(text, name, type, help);
        boolean whole = value == Math.rint(value);
        text.append(name)
                .append(' ')
                .append(whole ? Long.toString((long) value) : String.format(Locale.ROOT, "%.3f", value))
                .append('\n');
    }

    private static void head(StringBuilder text, String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }
}
