package io.portolan.report.excel.weave;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What was spliced into one part, told so that it can be undone in one pass over the woven part: copy so many bytes, skip so many, put
 * these in their place, and so on.
 */
final class SpliceLog {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private long position;

    /** A splice: at a place of the original this many bytes came instead of a slice of the original's. */
    void splice(long place, int inserted, byte[] original, int from, int to) throws IOException {
        number(place - position);
        number(inserted);
        number(to - from);
        out.write(original, from, to - from);
        position = place + to - from;
    }

    /** The log that a stored form tells. */
    static SpliceLog of(byte[] stored) {
        SpliceLog log = new SpliceLog();
        log.bytes.writeBytes(stored);
        return log;
    }

    /** The log in its stored form. */
    byte[] stored() {
        return bytes.toByteArray();
    }

    /** Writes a part as it was before its splices. */
    void undo(InputStream woven, OutputStream original) throws IOException {
        DataInputStream log = new DataInputStream(new ByteArrayInputStream(stored()));
        while (log.available() > 0) {
            copy(woven, original, number(log));
            woven.skipNBytes(number(log));
            long replaced = number(log);
            if (replaced > log.available()) {
                throw new EOFException("the log of splices is cut off");
            }
            original.write(log.readNBytes((int) replaced));
        }
        woven.transferTo(original);
    }

    private static void copy(InputStream from, OutputStream to, long count) throws IOException {
        byte[] chunk = new byte[(int) Math.min(1 << 16, Math.max(1, count))];
        for (long left = count; left > 0; ) {
            int read = from.readNBytes(chunk, 0, (int) Math.min(chunk.length, left));
            if (read == 0) {
                throw new EOFException("the part is shorter than the log of its splices");
            }
            to.write(chunk, 0, read);
            left -= read;
        }
    }

    /** Seven bits to a byte, the low ones first: most numbers here are small. */
    private void number(long value) throws IOException {
        long rest = value;
        for (; rest > 0x7F; rest >>>= 7) {
            out.write((int) (rest & 0x7F) | 0x80);
        }
        out.write((int) rest);
    }

    private static long number(DataInputStream in) throws IOException {
        long value = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new IOException("a number in the log of splices is too long");
    }
}
