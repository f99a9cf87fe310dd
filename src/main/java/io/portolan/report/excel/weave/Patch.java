package io.portolan.report.excel.weave;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** What is to change in a package; every entry that it does not name is copied as it lies, still compressed. */
final class Patch {
    /** The earliest time that the format knows: the same on every machine and at every hour. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int LARGE = 4 << 20;

    private final Pack pack;
    private final Map<String, Change> changes = new LinkedHashMap<>();
    private final Map<String, Content> additions = new LinkedHashMap<>();
    private final Set<String> drops = new LinkedHashSet<>();

    /** Writes a part anew, telling the log what it spliced. */
    interface Change {
        void write(OutputStream out, SpliceLog log) throws IOException;
    }

    /** Makes a new part, when all others are written. */
    interface Content {
        byte[] bytes() throws IOException;
    }

    Patch(Pack pack) {
        this.pack = pack;
    }

    /** Changes a part. */
    void change(String part, Change change) {
        changes.put(Pack.key(part), change);
    }

    /** Changes a small part. */
    void edit(String part, PartEdits edits) {
        change(part, edits::write);
    }

    /** Adds a part. */
    void add(String part, Content content) {
        additions.put(part, content);
    }

    /** Leaves a part out. */
    void drop(String part) {
        drops.add(Pack.key(part));
    }

    boolean drops(String part) {
        return drops.contains(Pack.key(part));
    }

    /** Whether a name is free for a new part. */
    boolean isFree(String part) {
        return !pack.has(part)
                && additions.keySet().stream().noneMatch(name -> Pack.key(name).equals(Pack.key(part)));
    }

    /** Writes the package. */
    void write(SeekableByteChannel target) throws IOException {
        write(target, new UndoNote(), false);
    }

    /** Writes the package with a note of what was done as its last part. */
    void writeWithNote(SeekableByteChannel target) throws IOException {
        write(target, new UndoNote(), true);
    }

    private void write(SeekableByteChannel target, UndoNote note, boolean withNote) throws IOException {
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(target)) {
            out.setUseZip64(Zip64Mode.Never);
            for (ZipArchiveEntry entry : pack.entries()) {
                if (!drops(entry.getName())) {
                    copy(entry, out, note);
                }
            }
            for (Map.Entry<String, Content> addition : additions.entrySet()) {
                note.added(
                        addition.getKey(),
                        put(out, addition.getKey(), addition.getValue().bytes()));
            }
            if (withNote) {
                put(out, UndoNote.PART, note.stored());
            }
        }
    }

    private void copy(ZipArchiveEntry entry, ZipArchiveOutputStream out, UndoNote note) throws IOException {
        Change change = changes.get(Pack.key(entry.getName()));
        if (change == null || entry.isDirectory()) {
            try (InputStream raw = pack.raw(entry)) {
                out.addRawArchiveEntry(entry, raw);
            }
            note.kept(entry.getName(), entry.getCrc());
            return;
        }
        ZipArchiveEntry changed = new ZipArchiveEntry(entry.getName());
        SpliceLog log = new SpliceLog();
        boolean isLarge = entry.getSize() > LARGE;
        out.setLevel(isLarge ? Deflater.BEST_SPEED + 2 : Deflater.DEFAULT_COMPRESSION);
        begin(out, changed);
        if (isLarge) {
            try (Relay relay = new Relay(out)) {
                change.write(relay, log);
            }
        } else {
            change.write(out, log);
        }
        out.closeArchiveEntry();
        note.changed(entry.getName(), entry.getCrc(), changed.getCrc(), log);
    }

    private static long put(ZipArchiveOutputStream out, String name, byte[] content) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        out.setLevel(Deflater.DEFAULT_COMPRESSION);
        begin(out, entry);
        out.write(content);
        out.closeArchiveEntry();
        return entry.getCrc();
    }

    private static void begin(ZipArchiveOutputStream out, ZipArchiveEntry entry) throws IOException {
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(ZipArchiveEntry.DEFLATED);
        out.putArchiveEntry(entry);
    }
}
