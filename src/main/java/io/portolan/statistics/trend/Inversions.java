package io.portolan.statistics.trend;

/** The exact distribution of Kendall's S for few values without ties: how many orders have how many inversions. */
final class Inversions {
    private Inversions() {}

    /** The chance of an |S| at least as large when all orders are equally likely. Exact for n ≤ 20. */
    static double twoSided(int n, long s) {
        long[] counts = counts(n);
        long extreme = 0;
        long all = 0;
        for (int inversions = 0; inversions < counts.length; inversions++) {
            all += counts[inversions];
            extreme += Math.abs(counts.length - 1 - 2L * inversions) >= Math.abs(s) ? counts[inversions] : 0;
        }
        return (double) extreme / all;
    }

    private static long[] counts(int n) {
        long[] counts = {1};
        for (int size = 2; size <= n; size++) {
            long[] next = new long[counts.length + size - 1];
            for (int i = 0; i < next.length; i++) {
                for (int added = Math.max(0, i - counts.length + 1); added < size && added <= i; added++) {
                    next[i] += counts[i - added];
                }
            }
            counts = next;
        }
        return counts;
    }
}
