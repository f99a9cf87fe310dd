package io.portolan.statistics.reference;

import io.portolan.statistics.distribution.StandardNormal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * The law of what all projects cost together, drawn with a Gaussian copula: a score for the portfolio, one for each group and one for each
 * project, mixed so that scores of one group correlate by {@code within} and others by {@code between}.
 *
 * <p>20,000 draws, of lists above 1,000 projects fewer, at least 2,000; always the same, whatever the order of the list. The error of a
 * P80 is then about 1 % of the standard deviation, 3 % with 2,000 draws. With correlation 1 the quantiles simply add up, and are exact.
 */
public final class PortfolioCost {
    private static final int MOST_DRAWS = 20_000;
    private static final int FEWEST_DRAWS = 2_000;
    private static final long EFFORT = 20_000_000;
    private static final long SEED = 1_956_1109;

    private final List<Stake> stakes;
    private final Correlation correlation;
    private final double[] sorted;

    private PortfolioCost(List<Stake> stakes, Correlation correlation, double[] sorted) {
        this.stakes = stakes;
        this.correlation = correlation;
        this.sorted = sorted;
    }

    /** The cost of at least one project. */
    public static PortfolioCost of(List<Stake> stakes, Correlation correlation) {
        List<Stake> ordered = stakes.stream()
                .sorted(Comparator.comparing(Stake::key)
                        .thenComparing(Stake::group)
                        .thenComparing(Stake::base)
                        .thenComparing(Stake::sure)
                        .thenComparing(Stake::deviation))
                .toList();
        return new PortfolioCost(ordered, correlation, draws(ordered, correlation));
    }

    private static double[] draws(List<Stake> stakes, Correlation correlation) {
        if (correlation.between() >= 1) {
            return new double[0];
        }
        int count = (int) Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, EFFORT / stakes.size()));
        SplittableRandom random = new SplittableRandom(SEED);
        double[] totals = new double[count];
        Arrays.setAll(totals, draw -> total(stakes, correlation, random));
        Arrays.sort(totals);
        return totals;
    }

    private static double total(List<Stake> stakes, Correlation correlation, SplittableRandom random) {
        double shared = Math.sqrt(correlation.between()) * score(random);
        double grouped = Math.sqrt(correlation.within() - correlation.between());
        double own = Math.sqrt(1 - correlation.within());
        TreeMap<String, Double> groups = new TreeMap<>();
        double total = 0;
        for (Stake stake : stakes) {
            double group = groups.computeIfAbsent(stake.group(), first -> score(random));
            total += stake.at(StandardNormal.cumulative(shared + grouped * group + own * score(random)));
        }
        return total;
    }

    private static double score(SplittableRandom random) {
        return StandardNormal.quantile((random.nextInt(1 << 30) + 0.5) / (1 << 30));
    }

    /** The expected cost. */
    public double mean() {
        return stakes.stream().mapToDouble(Stake::mean).sorted().sum();
    }

    /** The standard deviation of the cost, in closed form. */
    public double deviation() {
        return correlation.deviation(stakes);
    }

    /** The cost that is enough with chance p. */
    public double quantile(double p) {
        return sorted.length == 0 ? sumOf(p) : sorted[(int) Math.min(sorted.length - 1, Math.floor(p * sorted.length))];
    }

    /** The sum of what each project needs by itself for chance p. */
    public double sumOf(double p) {
        return stakes.stream().mapToDouble(stake -> stake.at(p)).sorted().sum();
    }

    /**
     * What one reserve for all saves against one for each, 1 − (P − μ) / Σ(Pᵢ − μᵢ) at chance p; NaN where the projects need no reserve.
     */
    public double diversification(double p) {
        double apart = sumOf(p) - mean();
        return apart > 0 ? 1 - (quantile(p) - mean()) / apart : Double.NaN;
    }
}
