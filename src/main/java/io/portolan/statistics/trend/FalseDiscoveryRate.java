package io.portolan.statistics.trend;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Correction of many p-values, so that of the findings called real no more than a chosen share is expected to be false.
 *
 * <p>With p<sub>(1)</sub> ≤ … ≤ p<sub>(m)</sub>, q<sub>(i)</sub> = min over j ≥ i of m · p<sub>(j)</sub> / j. Source: Y. Benjamini and
 * Y. Hochberg (1995).
 */
public final class FalseDiscoveryRate {
    private FalseDiscoveryRate() {}

    /** The q-value of each p-value, in the order given; none for none. */
    public static double[] benjaminiHochberg(double[] p) {
        int[] largestFirst = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> p[i]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        double[] q = new double[p.length];
        double least = 1;
        for (int k = 0; k < p.length; k++) {
            int i = largestFirst[k];
            least = Math.min(least, p[i] * p.length / (p.length - k));
            q[i] = least;
        }
        return q;
    }
}
