package io.portolan.statistics.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

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
 * @param each its limits at each place, where they differ from value to value; empty where they do not
 */
public record Baseline(int from, int to, XmrChart chart, List<Limits> each) {
    public Baseline {
        each = List.copyOf(each);
    }

    /** A stretch with the same limits everywhere. */
    Baseline(int from, int to, XmrChart chart) {
        this(from, to, chart, List.of());
    }

    /** A whole series of counts with limits of their own. */
    public static Baseline of(CountChart chart) {
        return new Baseline(0, chart.values().size(), XmrChart.of(chart), chart.limits());
    }

    /** The stretches between stated places, whatever their values say. */
    public static List<Baseline> at(double[] values, List<Integer> places, Function<double[], XmrChart> charting) {
        List<Integer> bounds = new ArrayList<>(places);
        bounds.add(0);
        bounds.add(values.length);
        List<Integer> sorted = bounds.stream().distinct().sorted().toList();
        return IntStream.range(1, sorted.size())
                .mapToObj(i -> new Baseline(
                        sorted.get(i - 1),
                        sorted.get(i),
                        charting.apply(Arrays.copyOfRange(values, sorted.get(i - 1), sorted.get(i)))))
                .toList();
    }

    /** The limits at a place of the whole series; empty when there are none. */
    public Optional<Limits> limits(int place) {
        return each.isEmpty()
                ? chart.limits()
                : Optional.of(each.get(place - from)).filter(l -> l.sigma() > 0);
    }

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
    public List<Signal> signals(double[] values, SignalRules rules) {
        double[] own = Arrays.copyOfRange(values, from, to);
        return chart
                .limits()
                .map(limits -> rules.signals(own, place -> limits(from + place).orElse(limits)))
                .orElse(List.of())
                .stream()
                .map(signal -> signal.later(from))
                .toList();
    }
}
