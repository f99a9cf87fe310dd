package io.portolan.statistics.forecast;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Bridges gaps of a series by straight lines between their neighbours; gaps at the ends take the nearest value. */
final class Gaps {
    private Gaps() {}

    static double[] bridged(double[] values) {
        int[] present = IntStream.range(0, values.length)
                .filter(i -> Double.isFinite(values[i]))
                .toArray();
        return IntStream.range(0, values.length)
                .mapToDouble(i -> at(values, present, i))
                .toArray();
    }

    private static double at(double[] values, int[] present, int i) {
        int found = Arrays.binarySearch(present, i);
        if (found >= 0) {
            return values[i];
        }
        int after = -found - 1;
        if (after == 0 || after == present.length) {
            return values[present[after == 0 ? 0 : after - 1]];
        }
        int from = present[after - 1];
        int to = present[after];
        return values[from] + (values[to] - values[from]) * (i - from) / (to - from);
    }
}
