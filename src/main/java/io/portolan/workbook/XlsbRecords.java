package io.portolan.workbook;

import io.portolan.opc.OpcPackage;
import io.portolan.opc.Part;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The records of a binary part ([MS-XLSB] 2.1.4), one after the other. Whoever reads beyond a record's end has a damaged file. */
final class XlsbRecords implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private int type;
    private ByteBuffer data = ByteBuffer.allocate(0);

    XlsbRecords(OpcPackage parts, Part part) throws IOException {
        this.in = new BufferedInputStream(parts.open(part), BUFFER);
    }

    /** Moves on; false at the end. */
    boolean next() throws IOException {
        int first = in.read();
        if (first < 0) {
            return false;
        }
        type = first < 0x80 ? first : (first & 0x7F) | (required() & 0x7F) << 7;
        int size = 0;
        int shift = 0;
        int piece;
        do {
            piece = required();
            size |= (piece & 0x7F) << shift;
            shift += 7;
        } while (piece >= 0x80 && shift < 28);
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("a record is cut off");
        }
        data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return true;
    }

    private int required() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException("a record is cut off");
        }
        return next;
    }

    /** The type of the record. */
    int type() {
        return type;
    }

    int unsignedByte(int at) {
        return data.get(at) & 0xFF;
    }

    int unsignedShort(int at) {
        return data.getShort(at) & 0xFFFF;
    }

    int integer(int at) {
        return data.getInt(at);
    }

    double real(int at) {
        return data.getDouble(at);
    }

    /** A number in four bytes: a whole one or the upper half of a real one, perhaps times a hundred ([MS-XLSB] 2.5.122). */
    double compact(int at) {
        int stored = data.getInt(at);
        double number = (stored & 2) != 0 ? stored >> 2 : Double.longBitsToDouble((stored & 0xFFFF_FFFCL) << 32);
        return (stored & 1) != 0 ? number / 100 : number;
    }

    /** A text with its length before it; one that is not there is "". */
    String text(int at) {
        int bytes = textBytes(at);
        return new String(data.array(), at + 4, bytes, StandardCharsets.UTF_16LE);
    }

    /** Whether what stands there can be a text by its length. */
    boolean hasTextAt(int at) {
        long characters = at + 4 <= data.limit() ? data.getInt(at) : Long.MAX_VALUE / 4;
        return characters == -1 || (characters >= 0 && at + 4 + 2 * characters <= data.limit());
    }

    /** Where the record goes on after a text. */
    int after(int text) {
        return text + 4 + textBytes(text);
    }

    private int textBytes(int at) {
        int characters = data.getInt(at);
        return characters == -1 ? 0 : Math.multiplyExact(2, characters);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
