package io.portolan.statistics.control;

import io.portolan.statistics.control.Signal.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The rules of Western Electric and of Nelson on zones of one, two and three sigmas. A signal is at the last value of its pattern; of "two
 * of three" and "four of five" that value lies beyond the zone itself. A gap neither adds to a pattern nor breaks it.
 *
 * <p>Source: Western Electric, Statistical Quality Control Handbook (1956); L. S. Nelson (1984).
 */
public enum ZoneRules implements SignalRules {
    /** One beyond 3 sigmas, two of three beyond 2, four of five beyond 1, eight on one side. */
    WESTERN_ELECTRIC(8) {
        @Override
        List<Signal> signals(Zones zones) {
            return zones.found;
        }
    },
    /** The same with nine on one side; also six rising or falling, fourteen in turn, fifteen within a sigma, eight outside it. */
    NELSON(9) {
        @Override
        List<Signal> signals(Zones zones) {
            zones.drifts();
            zones.alternations();
            zones.hugging();
            zones.avoiding();
            return zones.found;
        }
    };

    private final int run;

    ZoneRules(int run) {
        this.run = run;
    }

    abstract List<Signal> signals(Zones zones);

    @Override
    public List<Signal> signals(double[] values, IntFunction<Limits> limits) {
        int[] places = IntStream.range(0, values.length)
                .filter(i -> Double.isFinite(values[i]))
                .toArray();
        double[] present = Arrays.stream(places).mapToDouble(i -> values[i]).toArray();
        double[] sigmas = Arrays.stream(places)
                .mapToDouble(i -> limits.apply(i).sigmas(values[i]))
                .toArray();
        Zones zones = new Zones(present, sigmas);
        zones.common(run);
        return signals(zones).stream()
                .map(signal -> new Signal(signal.pattern(), signal.upward(), List.of(places[signal.last()])))
                .toList();
    }

    /** Values and how many sigmas they lie from their centre. */
    static final class Zones {
        private static final int DRIFT = 6;
        private static final int ALTERNATION = 14;
        private static final int HUG = 15;
        private static final int AVOID = 8;

        private final double[] y;
        private final double[] z;
        private final List<Signal> found = new ArrayList<>();

        Zones(double[] values, double[] sigmas) {
            y = values;
            z = sigmas;
        }

        private void common(int run) {
            share(Pattern.OUTSIDE, 1, 1, 3);
            share(Pattern.TWO_OF_THREE, 2, 3, 2);
            share(Pattern.FOUR_OF_FIVE, 4, 5, 1);
            share(Pattern.RUN, run, run, 0);
        }

        /** So many of so many values beyond a zone on one side, the last among them. */
        private void share(Pattern pattern, int least, int window, double zone) {
            for (int side : new int[] {1, -1}) {
                IntPredicate beyond = i -> side * z[i] > zone;
                IntStream.range(0, z.length)
                        .filter(beyond)
                        .filter(i -> IntStream.rangeClosed(Math.max(0, i - window + 1), i)
                                        .filter(beyond)
                                        .count()
                                >= least)
                        .forEach(i -> found.add(new Signal(pattern, side > 0, List.of(i))));
            }
        }

        private void drifts() {
            for (int side : new int[] {1, -1}) {
                IntStream.range(DRIFT - 1, y.length)
                        .filter(i ->
                                IntStream.rangeClosed(i - DRIFT + 2, i).allMatch(j -> side * (y[j] - y[j - 1]) > 0))
                        .forEach(i -> found.add(new Signal(Pattern.DRIFT, side > 0, List.of(i))));
            }
        }

        private void alternations() {
            IntStream.range(ALTERNATION - 1, y.length)
                    .filter(i -> IntStream.rangeClosed(i - ALTERNATION + 3, i)
                            .allMatch(j -> (y[j] - y[j - 1]) * (y[j - 1] - y[j - 2]) < 0))
                    .forEach(i -> add(Pattern.ALTERNATING, i));
        }

        private void hugging() {
            IntStream.range(HUG - 1, z.length)
                    .filter(i -> IntStream.rangeClosed(i - HUG + 1, i).allMatch(j -> Math.abs(z[j]) < 1))
                    .forEach(i -> add(Pattern.HUGGING, i));
        }

        private void avoiding() {
            IntStream.range(AVOID - 1, z.length)
                    .filter(i -> IntStream.rangeClosed(i - AVOID + 1, i).allMatch(j -> Math.abs(z[j]) > 1))
                    .filter(i -> isOnBothSides(i - AVOID + 1, i))
                    .forEach(i -> add(Pattern.AVOIDING, i));
        }

        private boolean isOnBothSides(int from, int to) {
            return IntStream.rangeClosed(from, to).anyMatch(j -> z[j] > 0)
                    && IntStream.rangeClosed(from, to).anyMatch(j -> z[j] < 0);
        }

        private void add(Pattern pattern, int place) {
            found.add(new Signal(pattern, z[place] > 0, List.of(place)));
        }
    }
}
