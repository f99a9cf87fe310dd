package io.portolan.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers by their place, growing without being copied as a whole. */
final class Decimals {
    private static final int CHUNK = 1 << 12;

    private final List<double[]> chunks = new ArrayList<>();
    private double[] last = new double[16];
    private int size;

    int add(double value) {
        int at = size % CHUNK;
        if (at == 0) {
            last = new double[16];
            chunks.add(last);
        } else if (at == last.length) {
            last = Arrays.copyOf(last, 2 * at);
            chunks.set(chunks.size() - 1, last);
        }
        last[at] = value;
        return size++;
    }

    double get(int place) {
        return chunks.get(place / CHUNK)[place % CHUNK];
    }
}
