package io.portolan.statistics.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the costs of projects hang together: one correlation within a group, a smaller one between groups; 0 ≤ between ≤ within ≤ 1.
 */
public record Correlation(double within, double between) {
    /** No project says anything about another. */
    public static final Correlation NONE = new Correlation(0, 0);

    /** All go wrong together. */
    public static final Correlation FULL = new Correlation(1, 1);

    /** The standard deviation of the total, √ΣΣ ρᵢⱼ σᵢ σⱼ. */
    public double deviation(List<Stake> stakes) {
        return Math.sqrt(covariances(stakes).stream()
                .mapToDouble(value -> value)
                .sorted()
                .sum());
    }

    /** What each adds to the variance of the total, Σⱼ ρᵢⱼ σᵢ σⱼ; in linear time, as only sums over groups are needed. */
    public List<Double> covariances(List<Stake> stakes) {
        Map<String, Double> groups = new TreeMap<>();
        stakes.forEach(stake -> groups.merge(stake.group(), stake.deviation(), Double::sum));
        double all = groups.values().stream().mapToDouble(value -> value).sum();
        List<Double> covariances = new ArrayList<>();
        for (Stake stake : stakes) {
            double own = stake.deviation();
            double group = groups.getOrDefault(stake.group(), own);
            covariances.add(own * (between * all + (within - between) * group + (1 - within) * own));
        }
        return covariances;
    }
}
