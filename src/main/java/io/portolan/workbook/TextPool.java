package io.portolan.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The texts of a workbook by number, each kept once as bytes: a million descriptions as strings would cost more in headers than
 * in letters.
 */
final class TextPool {
    private static final int CHUNK = 1 << 16;
    private static final int FIRST_TABLE = 1 << 10;

    private final List<byte[]> chunks = new ArrayList<>();
    private int[] starts = new int[FIRST_TABLE];
    private int size;
    /** Numbers of interned texts plus one, at the places that their bytes hash to; 0 where there is none. */
    private int[] places = new int[FIRST_TABLE];

    private int interned;
    /** How many texts were added without being interned; they come first. */
    private int added;

    /** How many texts there are. */
    int size() {
        return size;
    }

    /** Adds a text under the next number, whether it is there already or not. */
    int add(String text) {
        added = size + 1;
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The number of a text, which is added unless it was interned before. */
    int intern(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int place = place(bytes);
        if (places[place] > 0) {
            return places[place] - 1;
        }
        int number = add(bytes);
        places[place] = number + 1;
        if (++interned * 2 > places.length) {
            rehash();
        }
        return number;
    }

    /** The text of a number. */
    String text(int number) {
        int at = starts[number] % CHUNK;
        int length = starts[number + 1] - starts[number];
        return at + length <= CHUNK && length > 0
                ? new String(chunks.get(starts[number] / CHUNK), at, length, StandardCharsets.UTF_8)
                : new String(bytes(number), StandardCharsets.UTF_8);
    }

    /** Lets go of what only adding needs. */
    void close() {
        places = new int[2];
        interned = 0;
        starts = Arrays.copyOf(starts, size + 1);
    }

    /** Finds again, after {@link #close()}, what was interned before. */
    void reopen() {
        interned = size - added;
        places = new int[Math.max(FIRST_TABLE, 2 * Integer.highestOneBit(2 * interned + 1))];
        for (int number = added; number < size; number++) {
            places[place(bytes(number))] = number + 1;
        }
    }

    private int add(byte[] bytes) {
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        int start = starts[size];
        int end = Math.addExact(start, bytes.length);
        while ((long) chunks.size() * CHUNK < end) {
            chunks.add(new byte[CHUNK]);
        }
        for (int done = 0; done < bytes.length; ) {
            int at = (start + done) % CHUNK;
            int piece = Math.min(bytes.length - done, CHUNK - at);
            System.arraycopy(bytes, done, chunks.get((start + done) / CHUNK), at, piece);
            done += piece;
        }
        starts[size + 1] = end;
        return size++;
    }

    private byte[] bytes(int number) {
        int start = starts[number];
        byte[] bytes = new byte[starts[number + 1] - start];
        for (int done = 0; done < bytes.length; ) {
            int at = (start + done) % CHUNK;
            int piece = Math.min(bytes.length - done, CHUNK - at);
            System.arraycopy(chunks.get((start + done) / CHUNK), at, bytes, done, piece);
            done += piece;
        }
        return bytes;
    }

    /** Where a text is, or would go, in the table of open addressing. */
    private int place(byte[] bytes) {
        int mask = places.length - 1;
        int hash = Arrays.hashCode(bytes) * 0x9E3779B9;
        int place = (hash ^ hash >>> 15) & mask;
        while (places[place] > 0 && !isAt(places[place] - 1, bytes)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private boolean isAt(int number, byte[] bytes) {
        return starts[number + 1] - starts[number] == bytes.length && Arrays.equals(bytes(number), bytes);
    }

    private void rehash() {
        int[] former = places;
        places = new int[former.length * 2];
        for (int number : former) {
            if (number > 0) {
                places[place(bytes(number - 1))] = number;
            }
        }
    }
}
