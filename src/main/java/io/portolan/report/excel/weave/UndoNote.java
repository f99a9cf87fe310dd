package io.portolan.report.excel.weave;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * What was done to a package, kept within it: which parts were added, what was spliced into which, and the checksum of every part as it
 * was delivered, which tells whether the package was edited since.
 */
final class UndoNote {
    /** Where it lies. */
    static final String PART = "xl/portolan/undo.bin";

    static final String CONTENT_TYPE = "application/vnd.portolan.undo";
    static final String RELATIONSHIP = "urn:portolan:undo";

    private static final int VERSION = 1;
    private static final String BEGINNING = "Portolan undo";
    private static final int MOST_PARTS = 100_000;

    private enum Kind {
        KEPT,
        CHANGED,
        ADDED
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** What happened to one entry of the package: its checksum as delivered, and for a changed one how it was before. */
    private record Entry(Kind kind, long delivered, long original, SpliceLog log) {}

    /** A part was copied as it lay. */
    void kept(String name, long checksum) {
        entries.put(name, new Entry(Kind.KEPT, checksum, checksum, new SpliceLog()));
    }

    /** A part was changed. */
    void changed(String name, long original, long delivered, SpliceLog log) {
        entries.put(name, new Entry(Kind.CHANGED, delivered, original, log));
    }

    /** A part was added. */
    void added(String name, long checksum) {
        entries.put(name, new Entry(Kind.ADDED, checksum, 0, new SpliceLog()));
    }

    /** Whether a part came with the annotation. */
    boolean isAdded(String name) {
        return name.equals(PART) || kind(name) == Kind.ADDED;
    }

    /** The splices of a part that was changed. */
    Optional<SpliceLog> logOf(String name) {
        return Optional.ofNullable(entries.get(name))
                .filter(entry -> entry.kind() == Kind.CHANGED)
                .map(Entry::log);
    }

    /** The checksum of a part before it was changed. */
    long original(String name) {
        return Optional.ofNullable(entries.get(name)).map(Entry::original).orElse(0L);
    }

    /** Whether a package is just as it was delivered. */
    boolean describes(Pack pack) {
        Map<String, Long> now = new LinkedHashMap<>();
        for (ZipArchiveEntry entry : pack.entries()) {
            if (!entry.getName().equals(PART)) {
                now.put(entry.getName(), entry.getCrc());
            }
        }
        Map<String, Long> then = new LinkedHashMap<>();
        entries.forEach((name, entry) -> then.put(name, entry.delivered()));
        return now.equals(then);
    }

    /** The note in its stored form. */
    byte[] stored() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(BEGINNING);
            out.writeInt(VERSION);
            out.writeInt(entries.size());
            for (Map.Entry<String, Entry> named : entries.entrySet()) {
                Entry entry = named.getValue();
                out.writeUTF(named.getKey());
                out.writeUTF(entry.kind().name());
                out.writeLong(entry.delivered());
                out.writeLong(entry.original());
                out.writeInt(entry.log().stored().length);
                out.write(entry.log().stored());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** The note of a package; empty where there is none that can be understood. */
    static Optional<UndoNote> of(Pack pack) {
        if (!pack.has(PART)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(new DataInputStream(new ByteArrayInputStream(pack.bytes(PART)))));
        } catch (IOException | RuntimeException notOurs) {
            return Optional.empty();
        }
    }

    private static UndoNote read(DataInputStream in) throws IOException {
        if (!in.readUTF().equals(BEGINNING) || in.readInt() != VERSION) {
            throw new IOException("a note of another program or version");
        }
        UndoNote note = new UndoNote();
        int count = in.readInt();
        if (count > MOST_PARTS) {
            throw new IOException("a note of too many parts");
        }
        for (int i = 0; i < count; i++) {
            note.entries.put(in.readUTF(), entry(in));
        }
        return note;
    }

    private static Entry entry(DataInputStream in) throws IOException {
        Kind kind = Kind.valueOf(in.readUTF());
        long delivered = in.readLong();
        long original = in.readLong();
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new EOFException("a note cut off");
        }
        return new Entry(kind, delivered, original, SpliceLog.of(in.readNBytes(length)));
    }

    private Kind kind(String name) {
        return Optional.ofNullable(entries.get(name)).map(Entry::kind).orElse(Kind.KEPT);
    }
}
