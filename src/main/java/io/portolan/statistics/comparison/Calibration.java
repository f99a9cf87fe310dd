package io.portolan.statistics.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * How well probabilities were judged, once it is known what happened.
 *
 * <p>Brier score mean(p − o)² with o = 1 for what occurred, 0 best; the number that occurred against its Poisson-binomial law; the shift θ
 * of all log-odds with Σ σ(logit p + θ) = K, so that e^θ is the factor by which the odds were too small. Fewer than {@value #LEAST}
 * outcomes give none. The shift is infinite when all or none occurred.
 *
 * <p>Sources: G. W. Brier (1950); D. R. Cox, Two further applications of a model for binary regression (1958).
 *
 * @param n how many outcomes
 * @param occurred how many occurred
 * @param expected Σ p
 * @param brier the Brier score
 * @param midP the two-sided mid-p-value of the number that occurred
 * @param oddsFactor e^θ
 * @param groups the reliability by fifths of the probability, those without outcomes left out
 */
public record Calibration(
        int n, int occurred, double expected, double brier, double midP, double oddsFactor, List<Group> groups) {
    /** Outcomes that are needed. */
    public static final int LEAST = 10;

    private static final int GROUPS = 5;
    private static final double WIDEST_SHIFT = 50;

    /** A probability that was judged, and whether the event occurred. */
    public record Outcome(double probability, boolean occurred) {}

    /**
     * The outcomes whose probability lay between two bounds.
     *
     * @param low the lower bound of the probability
     * @param high the upper bound
     * @param n how many
     * @param judged their mean probability
     * @param share the share that occurred, with its 95 % interval (Wilson, 1927)
     */
    public record Group(double low, double high, int n, double judged, Proportion share) {}

    public Calibration {
        groups = List.copyOf(groups);
    }

    /** The calibration of some outcomes; their order changes nothing. */
    public static Optional<Calibration> of(List<Outcome> outcomes) {
        if (outcomes.size() < LEAST) {
            return Optional.empty();
        }
        double[] p =
                outcomes.stream().mapToDouble(Outcome::probability).sorted().toArray();
        int occurred = count(outcomes);
        double brier = outcomes.stream()
                        .mapToDouble(o -> Math.pow(o.probability() - (o.occurred() ? 1 : 0), 2))
                        .sorted()
                        .sum()
                / p.length;
        return Optional.of(new Calibration(
                p.length,
                occurred,
                DoubleStream.of(p).sum(),
                brier,
                PoissonBinomial.of(p).twoSidedMidP(occurred),
                Math.exp(shift(p, occurred)),
                groups(outcomes)));
    }

    private static int count(List<Outcome> outcomes) {
        return (int) outcomes.stream().filter(Outcome::occurred).count();
    }

    private static List<Group> groups(List<Outcome> outcomes) {
        List<Group> groups = new ArrayList<>();
        for (int g = 0; g < GROUPS; g++) {
            int group = g;
            List<Outcome> some = outcomes.stream()
                    .filter(o -> Math.min(GROUPS - 1, (int) (o.probability() * GROUPS)) == group)
                    .toList();
            if (!some.isEmpty()) {
                double judged =
                        some.stream().mapToDouble(Outcome::probability).sorted().sum() / some.size();
                groups.add(new Group(
                        (double) g / GROUPS,
                        (g + 1.0) / GROUPS,
                        some.size(),
                        judged,
                        Proportion.of(count(some), some.size())));
            }
        }
        return groups;
    }

    /** By bisection; the sum rises with θ. */
    private static double shift(double[] p, int occurred) {
        if (occurred == 0 || occurred == p.length) {
            return occurred == 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double low = -WIDEST_SHIFT;
        double high = WIDEST_SHIFT;
        for (int k = 0; k < 100; k++) {
            double middle = (low + high) / 2;
            double sum = DoubleStream.of(p).map(x -> shifted(x, middle)).sum();
            low = sum < occurred ? middle : low;
            high = sum < occurred ? high : middle;
        }
        return (low + high) / 2;
    }

    private static double shifted(double p, double theta) {
        return p * Math.exp(theta) / (1 - p + p * Math.exp(theta));
    }
}
