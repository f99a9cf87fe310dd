package io.portolan.statistics.control;

import io.portolan.statistics.control.Signal.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The rules of NHS England's Making Data Count: a value outside the limits; a shift of {@code run} values on one side of the centre; a
 * trend of {@code run} values rising or falling; two of three values beyond two sigmas on one side.
 *
 * <p>All values of a pattern are marked, not only its last. A value on the centre breaks a shift, an equal neighbour breaks a trend;
 * a gap neither adds to a pattern nor breaks it. Of two of three, only the values beyond two sigmas are marked, and all three lie on the
 * same side. Since November 2023 a value outside the limits counts as one of the two; {@code legacy} keeps the older logic, where it
 * does not.
 *
 * <p>Source: NHS England, Making Data Count (2019, 2023).
 *
 * @param run length of a shift and of a trend
 * @param legacy whether two of three is counted as before November 2023
 * @param outsideOnly whether only the first rule is asked, as for short series
 */
public record MakingDataCount(int run, boolean legacy, boolean outsideOnly) implements SignalRules {
    /** Seven values make a shift or a trend. */
    public static final MakingDataCount RULES = new MakingDataCount(7, false, false);

    /** For series of 8 to 11 values, where longer patterns say nothing. */
    public static final MakingDataCount OUTSIDE_ONLY = new MakingDataCount(7, false, true);

    private static final int WARNING_SIGMAS = 2;
    private static final int LIMIT_SIGMAS = 3;
    private static final int WINDOW = 3;

    /** The patterns among values in time order, NaN for a gap, by their rule, then by their first value. */
    @Override
    public List<Signal> signals(double[] values, IntFunction<Limits> at) {
        int[] places = IntStream.range(0, values.length)
                .filter(i -> Double.isFinite(values[i]))
                .toArray();
        IntFunction<Limits> limits = i -> at.apply(places[i]);
        double[] present = Arrays.stream(places).mapToDouble(i -> values[i]).toArray();
        List<Signal> signals = new ArrayList<>(outside(present, limits));
        if (!outsideOnly) {
            signals.addAll(runs(Pattern.TREND, steps(present), 1));
            signals.addAll(twoOfThree(present, limits));
            signals.addAll(runs(Pattern.SHIFT, sides(present, limits), 0));
        }
        return signals.stream().map(signal -> moved(signal, places)).toList();
    }

    /** Why a value is marked: of several patterns that hold it the first by rule, of two trends the later one. */
    public static Optional<Signal> reason(List<Signal> signals, int point) {
        return signals.stream()
                .filter(signal -> signal.points().contains(point))
                .min(Comparator.comparing(Signal::pattern)
                        .thenComparing(Comparator.comparingInt(Signal::last).reversed()));
    }

    private static Signal moved(Signal signal, int[] places) {
        return new Signal(
                signal.pattern(),
                signal.upward(),
                signal.points().stream().map(point -> places[point]).toList());
    }

    private static List<Signal> outside(double[] y, IntFunction<Limits> limits) {
        return IntStream.range(0, y.length)
                .filter(i ->
                        y[i] > limits.apply(i).upper() || y[i] < limits.apply(i).lower())
                .mapToObj(
                        i -> new Signal(Pattern.OUTSIDE, y[i] > limits.apply(i).upper(), List.of(i)))
                .toList();
    }

    private static int[] sides(double[] y, IntFunction<Limits> limits) {
        return IntStream.range(0, y.length)
                .map(i -> Double.compare(y[i], limits.apply(i).centre()))
                .toArray();
    }

    private static int[] steps(double[] y) {
        return IntStream.range(1, Math.max(1, y.length))
                .map(i -> Double.compare(y[i], y[i - 1]))
                .toArray();
    }

    /** Stretches of one sign that, with {@code extra} values before them, are long enough. */
    private List<Signal> runs(Pattern pattern, int[] signs, int extra) {
        List<Signal> found = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= signs.length; i++) {
            if (i < signs.length && signs[i] == signs[first]) {
                continue;
            }
            if (signs[first] != 0 && i - first + extra >= run) {
                List<Integer> points = IntStream.range(first, i + extra).boxed().toList();
                found.add(new Signal(pattern, signs[first] > 0, points));
            }
            first = i;
        }
        return found;
    }

    private List<Signal> twoOfThree(double[] y, IntFunction<Limits> limits) {
        List<Signal> found = new ArrayList<>();
        for (int from = 0; from + WINDOW <= y.length; from++) {
            int start = from;
            for (int side : new int[] {1, -1}) {
                double[] sigmas = IntStream.range(from, from + WINDOW)
                        .mapToDouble(i -> side * limits.apply(i).sigmas(y[i]))
                        .toArray();
                List<Integer> beyond = IntStream.range(0, WINDOW)
                        .filter(i -> counts(sigmas[i]))
                        .mapToObj(i -> start + i)
                        .toList();
                if (beyond.size() >= 2 && Arrays.stream(sigmas).allMatch(s -> s > 0)) {
                    join(found, new Signal(Pattern.TWO_OF_THREE, side > 0, beyond));
                }
            }
        }
        return found;
    }

    private boolean counts(double sigmas) {
        return sigmas > WARNING_SIGMAS && !(legacy && sigmas > LIMIT_SIGMAS);
    }

    /** Adds a signal, as one with the last where the two share values. */
    private static void join(List<Signal> found, Signal next) {
        Optional<Signal> last = found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
        if (last.filter(signal -> signal.upward() == next.upward() && signal.last() >= next.first())
                .isEmpty()) {
            found.add(next);
            return;
        }
        List<Integer> points = IntStream.concat(
                        last.orElseThrow().points().stream().mapToInt(Integer::intValue),
                        next.points().stream().mapToInt(Integer::intValue))
                .distinct()
                .sorted()
                .boxed()
                .toList();
        found.set(found.size() - 1, new Signal(Pattern.TWO_OF_THREE, next.upward(), points));
    }
}
