package io.portolan.watch;

import io.portolan.history.Entry;
import io.portolan.history.EntryText;
import io.portolan.report.Report;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was answered and waits to be recorded in the history, a numbered file each, so that no answer waits for a database and none is
 * lost with it. Each can be recorded again after the program was killed; the file goes when the record is on the disk.
 */
final class Unrecorded {
    /** As much as is recorded in one go. */
    private static final int BATCH = 50;

    private final Path folder;
    private final Recorder recorder;

    Unrecorded(Path folder, Recorder recorder) {
        this.folder = folder;
        this.recorder = recorder;
    }

    /** Writes what a run says into a file that is to be taken in. */
    static void write(Report report, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            EntryText.write(Entry.of(report), out);
        }
    }

    /** Takes a file in, behind those that wait. */
    void add(Path file) throws IOException {
        if (Files.exists(file)) {
            Files.createDirectories(folder);
            Files.move(file, folder.resolve(next()), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Records all that waits, the oldest first. */
    void record() throws IOException {
        List<Path> waiting = Folders.filesBelow(folder);
        for (int from = 0; from < waiting.size(); from += BATCH) {
            List<Path> some = waiting.subList(from, Math.min(from + BATCH, waiting.size()));
            List<Entry> entries = new ArrayList<>();
            for (Path file : some) {
                try (Reader in = Files.newBufferedReader(file)) {
                    entries.addAll(EntryText.read(in));
                }
            }
            recorder.record(entries);
            for (Path file : some) {
                Files.delete(file);
            }
        }
    }

    private String next() throws IOException {
        List<Path> waiting = Folders.filesBelow(folder);
        long last = waiting.isEmpty() ? 0 : Long.parseLong(Folders.name(waiting.get(waiting.size() - 1)));
        return String.format(Locale.ROOT, "%012d", last + 1);
    }
}
