package io.portolan.statistics.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order in which events are best taken out of a sum of independent events: each time the one without which the
 * quantile is least, found exactly. Source: Hulett, 2011, who simulates it.
 */
public final class GreedyRemoval {

    /**
     * One step.
     *
     * @param position the event taken out, by its place in the list given
     * @param quantile the quantile of the sum of those that remain
     */
    public record Step(int position, double quantile) {}

    private GreedyRemoval() {}

    /** At most the given number of steps; fewer once no removal lowers the quantile. Equal gains: the first in the list. */
    public static List<Step> of(List<Event> events, double q, int most) {
        List<Integer> left =
                new ArrayList<>(IntStream.range(0, events.size()).boxed().toList());
        List<Step> steps = new ArrayList<>();
        double before = ExactAggregate.ofVariant(events).quantile(q);
        while (steps.size() < most && !left.isEmpty()) {
            double[] without = ExactAggregate.ofVariant(
                            left.stream().map(events::get).toList())
                    .quantilesWithout(q);
            int best = least(without);
            if (without[best] >= before) {
                break;
            }
            before = without[best];
            steps.add(new Step(left.remove(best), before));
        }
        return List.copyOf(steps);
    }

    private static int least(double[] values) {
        int best = 0;
        for (int k = 1; k < values.length; k++) {
            best = values[k] < values[best] ? k : best;
        }
        return best;
    }
}
