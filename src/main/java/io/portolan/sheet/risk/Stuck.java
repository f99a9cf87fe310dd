package io.portolan.sheet.risk;

import io.portolan.statistics.comparison.Bridge.Product;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A risk whose assessment never moves although others do: with a share r of all assessments changed from one month to the next, the chance
 * of k months without a change is (1 − r)ᵏ.
 *
 * @param key what the risk is known by
 * @param months how many steps it has not moved
 * @param chance (1 − r)ᵏ
 */
record Stuck(String key, int months, double chance) {
    private static final int FEWEST_MONTHS = 2;
    private static final double RARE = 0.05;

    /** The open risks of which it is rarer than one in twenty, the rarest first; none for fewer than three months. */
    static List<Stuck> in(Course course, Yardstick yardstick) {
        List<Map<String, Product>> months =
                course.snapshots().stream().map(yardstick::of).toList();
        if (months.size() <= FEWEST_MONTHS) {
            return List.of();
        }
        double rate = rate(months);
        List<Stuck> stuck = new ArrayList<>();
        new TreeMap<>(months.get(months.size() - 1)).forEach((key, product) -> {
            int still = still(months, key);
            double chance = Math.pow(1 - rate, still);
            if (still >= FEWEST_MONTHS && chance < RARE) {
                stuck.add(new Stuck(key, still, chance));
            }
        });
        return stuck.stream()
                .sorted(Comparator.comparingDouble(Stuck::chance).thenComparing(Stuck::key))
                .toList();
    }

    /** The share of assessments that changed from one month to the next. */
    private static double rate(List<Map<String, Product>> months) {
        long pairs = 0;
        long changed = 0;
        for (int k = 1; k < months.size(); k++) {
            Map<String, Product> earlier = months.get(k - 1);
            for (Map.Entry<String, Product> later : months.get(k).entrySet()) {
                Optional<Product> old = Optional.ofNullable(earlier.get(later.getKey()));
                pairs += old.isPresent() ? 1 : 0;
                changed +=
                        old.filter(before -> !before.equals(later.getValue())).isPresent() ? 1 : 0;
            }
        }
        return pairs == 0 ? 0 : (double) changed / pairs;
    }

    private static int still(List<Map<String, Product>> months, String key) {
        int still = 0;
        for (int k = months.size() - 1; k > 0 && equal(months.get(k), months.get(k - 1), key); k--) {
            still++;
        }
        return still;
    }

    private static boolean equal(Map<String, Product> later, Map<String, Product> earlier, String key) {
        Optional<Product> old = Optional.ofNullable(earlier.get(key));
        return old.isPresent() && old.equals(Optional.ofNullable(later.get(key)));
    }
}
