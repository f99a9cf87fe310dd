package io.portolan.statistics.random;

/**
 * Random numbers that are a function of a stream and a counter, without state, so that they depend on no order of
 * evaluation. Source of the mixing function: Steele, Lea & Flood, 2014 (SplitMix64).
 */
public final class CounterRandom {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long stream;

    private CounterRandom(long stream) {
        this.stream = stream;
    }

    /** The stream of a key; twins are events that share it. */
    public static CounterRandom of(long seed, String key, int twin) {
        long hash = mix(seed + GOLDEN);
        for (int i = 0; i < key.length(); i++) {
            hash = mix(hash + GOLDEN * (key.charAt(i) + 1L));
        }
        return new CounterRandom(mix(hash ^ mix(GOLDEN * (twin + 1L))));
    }

    /** A random order of 0 … n−1 for the given replicate. Source: Durstenfeld, 1964. */
    public int[] permutation(int n, int replicate) {
        long start = mix(stream + GOLDEN * (replicate + 1L));
        int[] order = new int[n];
        for (int k = 0; k < n; k++) {
            int j = (int) Math.multiplyHigh(mix(start + GOLDEN * (k + 1L)) >>> 1, 2L * (k + 1));
            order[k] = order[j];
            order[j] = k;
        }
        return order;
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
