package io.portolan.report.excel.weave;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * Copies a part byte by byte and splices as it goes: at a place of the original something is inserted, or some of its bytes are replaced.
 * Places are named in ascending order, so that a part of any size passes through.
 */
final class Splicer {
    private static final int CHUNK = 1 << 16;

    private final InputStream original;
    private final OutputStream out;
    private final SpliceLog log;
    private final byte[] chunk = new byte[CHUNK];
    private long position;

    Splicer(InputStream original, OutputStream out, SpliceLog log) {
        this.original = original;
        this.out = out;
        this.log = log;
    }

    /** Inserts a text before the byte at a place. */
    void insert(long place, String text) throws IOException {
        copyUntil(place);
        byte[] inserted = text.getBytes(StandardCharsets.UTF_8);
        out.write(inserted);
        log.splice(place, inserted.length, new byte[0], 0, 0);
    }

    /** Replaces the bytes from one place to another by what a function makes of them. */
    void replace(long from, long to, UnaryOperator<String> change) throws IOException {
        copyUntil(from);
        byte[] before = original.readNBytes(Math.toIntExact(to - from));
        position += before.length;
        byte[] after = change.apply(new String(before, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        out.write(after);
        int same = Math.max(0, Arrays.mismatch(before, after));
        if (!Arrays.equals(before, after)) {
            int tail = sameAtEnd(before, after, same);
            log.splice(from + same, after.length - same - tail, before, same, before.length - tail);
        }
    }

    /** Copies what is left. */
    void finish() throws IOException {
        original.transferTo(out);
    }

    private void copyUntil(long place) throws IOException {
        if (place < position) {
            throw new IllegalStateException("splice at " + place + " after one at " + position);
        }
        while (position < place) {
            int read = original.read(chunk, 0, (int) Math.min(CHUNK, place - position));
            if (read < 0) {
                throw new EOFException("the part ends at " + position + ", before " + place);
            }
            out.write(chunk, 0, read);
            position += read;
        }
    }

    private static int sameAtEnd(byte[] before, byte[] after, int start) {
        int most = Math.min(before.length, after.length) - start;
        int same = 0;
        while (same < most && before[before.length - 1 - same] == after[after.length - 1 - same]) {
            same++;
        }
        return same;
    }
}
