package io.portolan.statistics.control;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * A chart of counts: p of shares, u of rates, c of counts over equal areas, and Laney's p′ and u′.
 *
 * <p>p: Σd/Σn ± 3 √(p(1 − p)/n<sub>i</sub>), within 0 and 1; u: Σc/Σa ± 3 √(u/a<sub>i</sub>), not below 0; c: mean ± 3 √mean, not below
 * 0. Laney multiplies the sigmas by σ<sub>z</sub> = mean|z<sub>i</sub> − z<sub>i−1</sub>| / 1.128 of the standardised values, differences
 * from 3.267 times their mean left out once; it tells how much more (or less) they scatter than counts of independent events. A place
 * without a denominator is a gap: NaN, and no limits. Exact to rounding.
 *
 * <p>Source: W. A. Shewhart (1931); D. B. Laney (2002), Improved control charts for attributes.
 *
 * @param kind which chart
 * @param centre the centre line
 * @param sigmaZ how the values scatter beside what counts do; empty where no such factor was used
 * @param values the value at each place; NaN for a gap
 * @param limits the limits at each place; those of a gap are NaN
 */
public record CountChart(Kind kind, double centre, OptionalDouble sigmaZ, List<Double> values, List<Limits> limits) {
    /** The charts of counts. */
    public enum Kind {
        P("p"),
        P_PRIME("p-prime"),
        U("u"),
        U_PRIME("u-prime"),
        C("c");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word used in results. */
        public String word() {
            return word;
        }
    }

    private static final double LIMIT = 3;
    private static final double MEAN_RANGE = 1.128;
    private static final double OUTLYING = 3.267;

    public CountChart {
        values = List.copyOf(values);
        limits = List.copyOf(limits);
    }

    /** The chart of counts out of sizes in time order; NaN or a size of 0 is a gap. The sizes of a c chart are not looked at. */
    public static CountChart of(Kind kind, double[] counts, double[] sizes) {
        double[] areas = kind == Kind.C
                ? IntStream.range(0, counts.length).mapToDouble(i -> 1).toArray()
                : sizes;
        double[] values = IntStream.range(0, counts.length)
                .mapToDouble(i -> areas[i] > 0 ? counts[i] / areas[i] : Double.NaN)
                .toArray();
        int[] present = IntStream.range(0, values.length)
                .filter(i -> Double.isFinite(values[i]))
                .toArray();
        double centre = Arrays.stream(present).mapToDouble(i -> counts[i]).sum()
                / Arrays.stream(present).mapToDouble(i -> areas[i]).sum();
        boolean share = kind == Kind.P || kind == Kind.P_PRIME;
        double variance = share ? centre * (1 - centre) : centre;
        DoubleUnaryOperator sigma = area -> Math.sqrt(variance / area);
        OptionalDouble factor = kind == Kind.P_PRIME || kind == Kind.U_PRIME
                ? OptionalDouble.of(sigmaZ(Arrays.stream(present)
                        .mapToDouble(i -> (values[i] - centre) / sigma.applyAsDouble(areas[i]))
                        .toArray()))
                : OptionalDouble.empty();
        double times = LIMIT * factor.orElse(1);
        List<Limits> limits = IntStream.range(0, values.length)
                .mapToObj(i -> Limits.around(
                                centre, Double.isFinite(values[i]) ? times * sigma.applyAsDouble(areas[i]) : Double.NaN)
                        .within(0, share ? 1 : Double.POSITIVE_INFINITY))
                .toList();
        return new CountChart(
                kind, centre, factor, Arrays.stream(values).boxed().toList(), limits);
    }

    private static double sigmaZ(double[] z) {
        double[] ranges = XmrChart.movingRanges(z);
        double mean = Arrays.stream(ranges).average().orElse(Double.NaN);
        return Arrays.stream(ranges)
                        .filter(range -> range < OUTLYING * mean)
                        .average()
                        .orElse(mean)
                / MEAN_RANGE;
    }
}
