package io.portolan.statistics.forecast;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The range in which the performance index of finished work will lie, judged by the indices of its periods.
 *
 * <p>σ² = Σ (ln x<sub>i</sub> − ln X)² / (n − 1) with x<sub>i</sub> the index of a period and X that of all periods together; limits exp(ln
 * X ± t<sub>n−1</sub> · σ / √n · AF). AF = √((B − e) / (B − e / n)) lets the range shrink as the earned e comes near its whole B, as for a
 * sample of a finite population. Indices have no unit; e and B share theirs. Exact but for Student's t of commons-math3 (1e-9).
 *
 * <p>It takes the work for one process: where the pace has shifted, later limits widen and earlier ones were too narrow. Source: W. Lipke,
 * O. Zwikael, K. Henderson, F. Anbari, International Journal of Project Management 27 (2009), 400–407.
 *
 * @param low the lower limit of the index
 * @param high the upper limit
 */
public record IndexRange(double low, double high) {
    /** Periods that are needed. */
    public static final int LEAST = 5;

    /**
     * The range of an index.
     *
     * @param periods the indices of periods, all above 0
     * @param cumulative the index of all periods together, above 0
     * @param share the part of the whole that is earned, e / B, from 0 to 1
     * @param level the level of confidence, between 0 and 1
     * @return empty for fewer than {@link #LEAST} periods, or where a figure is missing or out of its range
     */
    public static Optional<IndexRange> of(double[] periods, double cumulative, double share, double level) {
        int n = periods.length;
        boolean isPositive = cumulative > 0 && Arrays.stream(periods).allMatch(index -> index > 0);
        if (n < LEAST || !isPositive || !(share >= 0 && share <= 1)) {
            return Optional.empty();
        }
        double[] squares = Arrays.stream(periods)
                .map(index -> Math.log(index / cumulative))
                .map(gap -> gap * gap)
                .sorted()
                .toArray();
        double sigma = Math.sqrt(Arrays.stream(squares).sum() / (n - 1));
        double adjustment = Math.sqrt((1 - share) / (1 - share / n));
        double t = new TDistribution(null, n - 1.0).inverseCumulativeProbability(0.5 + level / 2);
        double reach = Math.exp(t * sigma / Math.sqrt(n) * adjustment);
        return Optional.of(new IndexRange(cumulative / reach, cumulative * reach));
    }
}
