package io.portolan.statistics.comparison;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What led from one sum of products Σ p·I to another, by key: E₁ − E₀ = added − dropped + probability effect + impact effect.
 *
 * <p>Of the products in both sums the probability effect is Σ (p₁ − p₀)(I₀ + I₁)/2 and the impact effect Σ (I₁ − I₀)(p₀ + p₁)/2, which
 * is the Shapley value of two factors: symmetric and without a rest. Unit: that of p·I. Empty sums are 0. Accuracy: rounding only; the
 * keys are summed in their natural order, whatever the order of the maps.
 *
 * <p>Source: L. S. Shapley (1953), for two factors known as the mean of the Laspeyres and the Paasche effect.
 *
 * @param before Σ p₀·I₀
 * @param added what stands only in the later sum
 * @param dropped what stands only in the earlier sum, as a positive amount when it was one
 * @param probability the effect of the changed first factors
 * @param impact the effect of the changed second factors
 * @param after Σ p₁·I₁
 */
public record Bridge(double before, double added, double dropped, double probability, double impact, double after) {
    /** One product: a probability and an impact, or a rank of each. */
    public record Product(double probability, double impact) {
        /** p·I. */
        public double value() {
            return probability * impact;
        }
    }

    /** The bridge between two lists of products. */
    public static Bridge between(Map<String, Product> earlier, Map<String, Product> later) {
        double added = 0;
        double dropped = 0;
        double probability = 0;
        double impact = 0;
        Set<String> keys = new TreeSet<>(earlier.keySet());
        keys.addAll(later.keySet());
        for (String key : keys) {
            Product old = earlier.get(key);
            Product now = later.get(key);
            if (old == null) {
                added += now == null ? 0 : now.value();
            } else if (now == null) {
                dropped += old.value();
            } else {
                probability += (now.probability() - old.probability()) * (old.impact() + now.impact()) / 2;
                impact += (now.impact() - old.impact()) * (old.probability() + now.probability()) / 2;
            }
        }
        return new Bridge(sum(earlier), added, dropped, probability, impact, sum(later));
    }

    /** E₁ − E₀. */
    public double change() {
        return after - before;
    }

    private static double sum(Map<String, Product> products) {
        return products.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .mapToDouble(entry -> entry.getValue().value())
                .sum();
    }
}
