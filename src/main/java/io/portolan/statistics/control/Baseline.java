package io.portolan.statistics.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A stretch of a series that is judged by limits of its own.
 *
 * <p>A new one begins at a step that is known to be real when there are {@link XmrChart#LEAST} values before it since the last one and as
 * many after it, and when the level moved by a sigma or more. Source: D. J. Wheeler (1993); NHS England, Making Data Count (2019), on
 * recalculating limits.
 *
 * @param from its first place
 * @param to the place after its last
 * @param chart its chart
 */
public record Baseline(int from, int to, XmrChart chart) {
    /** The stretches of values in time order (NaN for gaps), at least one, given the places where new levels begin. */
    public static List<Baseline> of(double[] values, List<Integer> steps, Function<double[], XmrChart> charting) {
        List<Baseline> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < steps.size(); i++) {
            int step = steps.get(i);
            int next = i + 1 < steps.size() ? steps.get(i + 1) : values.length;
            XmrChart before = charting.apply(Arrays.copyOfRange(values, from, step));
            if (before.n() >= XmrChart.LEAST
                    && present(values, step, values.length).length >= XmrChart.LEAST
                    && moved(before, present(values, step, next))) {
                stretches.add(new Baseline(from, step, before));
                from = step;
            }
        }
        double[] last = Arrays.copyOfRange(values, from, values.length);
        stretches.add(new Baseline(from, values.length, charting.apply(last)));
        return stretches;
    }

    private static boolean moved(XmrChart before, double[] after) {
        double distance = Math.abs(Arrays.stream(after).average().orElse(before.centre()) - before.centre());
        return distance > 0 && before.limits().map(l -> distance >= l.sigma()).orElse(true);
    }

    private static double[] present(double[] values, int from, int to) {
        return Arrays.stream(values, from, to).filter(Double::isFinite).toArray();
    }

    /** The signals among its own values, by their places in the whole series. */
    public List<Signal> signals(double[] values, MakingDataCount rules) {
        double[] own = Arrays.copyOfRange(values, from, to);
        return chart.limits().map(limits -> rules.signals(own, limits)).orElse(List.of()).stream()
                .map(signal -> signal.later(from))
                .toList();
    }
}
