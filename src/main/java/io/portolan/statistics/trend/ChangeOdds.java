package io.portolan.statistics.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How much better a series is explained by some change than by none.
 *
 * <p>Explanations without a change: a level, with or without one or two waves a year, whose noise is independent or remembers (first
 * order, φ from 0.15 to 0.9), or a level with skewed noise (a shifted lognormal, either way up). Explanations with one: the same plus a
 * straight line, a step, two steps, one odd value, or a step and an odd value, at every place. An explanation with the remaining sum of
 * squares R has the weight (R/n)<sup>−(n−1)/2</sup> √(1−φ²), less ½ ln n a parameter (a third of ln n for a line, ½ more for an odd value,
 * 1.5 ln n for a wave of the year, 1.5 for memory or skewness) and ln of the number of places. The odds are the sum of the weights with a
 * change over the sum without. The series is scaled to a variance of one first, so that units do not matter.
 *
 * <p>Source: unit-information priors, R. E. Kass and L. Wasserman (1995); R. E. Kass and A. E. Raftery (1995).
 *
 * @param logOdds ln of the odds of a change; −∞ for a constant series
 * @param kind the kind of change with the largest sum of weights
 * @param places where that change lies: for a step the first value of the new level, for an odd value itself
 */
record ChangeOdds(double logOdds, Kind kind, List<Integer> places) {
    /** The explanations with a change. */
    enum Kind {
        LINE,
        STEP,
        TWO_STEPS,
        ODD,
        STEP_AND_ODD
    }

    /** No odds, where there are too few values. */
    static final ChangeOdds NONE = new ChangeOdds(Double.NEGATIVE_INFINITY, Kind.STEP, List.of());

    private static final double[] PHI = {0, .15, .3, .45, .6, .75, .9};
    private static final double[] SHIFTS = {.25, .5, 1, 2, 4};
    private static final double MEMORY = 1.5;
    private static final double SKEWNESS = 1.5;
    private static final double WAVE = 1.5;
    private static final double LINE = 0.35;
    private static final double ODD = 0.5;
    private static final int WAVES = 2;
    private static final int LEAST_STRETCH = 3;
    /** So many of the best single steps are tried with a second change. */
    private static final int FIRST_STEPS = 5;

    /** Weights below e to the minus this of the largest are left out of a sum. */
    private static final double NEGLIGIBLE = 25;

    private static final double SLOPE_HANDICAP = 0.7;
    private static final double SECOND_HANDICAP = 1.5;
    /** Noise is never taken to be smaller than this share of the variance: a perfect fit is no infinite evidence. */
    private static final double LEAST_NOISE = 2e-4;

    ChangeOdds {
        places = List.copyOf(places);
    }

    /** The first value of each new level. */
    List<Integer> steps() {
        return switch (kind) {
            case STEP, TWO_STEPS -> places;
            case STEP_AND_ODD -> places.subList(0, 1);
            case LINE, ODD -> List.of();
        };
    }

    /** The odd value. */
    List<Integer> odd() {
        return switch (kind) {
            case ODD -> places;
            case STEP_AND_ODD -> places.subList(1, 2);
            case LINE, STEP, TWO_STEPS -> List.of();
        };
    }

    /**
     * The odds for values without gaps.
     *
     * @param y the values
     * @param slots the place of each in the calendar
     * @param period how many slots make a year; below 2, or with less than two years, there are no waves
     */
    static ChangeOdds of(double[] y, int[] slots, int period) {
        double mean = Arrays.stream(y).average().orElse(0);
        double sd = Math.sqrt(Arrays.stream(y)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
        if (!(sd > 0)) {
            return NONE;
        }
        double[] scaled = Arrays.stream(y).map(value -> (value - mean) / sd).toArray();
        return new Search(scaled).odds(slots, period);
    }

    /** A sum of weights given by their logarithms, with the places of the largest of them; −1 for no place. */
    private static final class Tally {
        private double largest = Double.NEGATIVE_INFINITY;
        private double sum;
        private int first = -1;
        private int second = -1;

        void add(double log, int place, int further) {
            if (log > largest) {
                sum = sum * Math.exp(largest - log) + 1;
                largest = log;
                first = place;
                second = further;
            } else if (log > largest - NEGLIGIBLE) {
                sum += Math.exp(log - largest);
            }
        }

        double log() {
            return sum > 0 ? largest + Math.log(sum) : Double.NEGATIVE_INFINITY;
        }

        List<Integer> places() {
            return IntStream.of(first, second)
                    .filter(place -> place >= 0)
                    .boxed()
                    .toList();
        }
    }

    /** One series in search of its explanation. */
    private static final class Search {
        private final double[] y;
        private final int n;
        private final double logN;
        private final double[] line;
        private final Tally same = new Tally();
        private final Map<Kind, Tally> kinds = new EnumMap<>(Kind.class);

        Search(double[] y) {
            this.y = y;
            this.n = y.length;
            this.logN = Math.log(n);
            this.line = IntStream.range(0, n).mapToDouble(t -> t).toArray();
            Arrays.stream(Kind.values()).forEach(kind -> kinds.put(kind, new Tally()));
        }

        ChangeOdds odds(int[] slots, int period) {
            List<double[]> waves = slots[n - 1] - slots[0] + 1 < 2 * period ? List.of() : waves(slots, period);
            for (double phi : PHI) {
                double prior = 0.5 * Math.log(1 - phi * phi) - (phi > 0 ? MEMORY : 0);
                Whitened base = Whitened.of(y, phi);
                explain(base, prior);
                for (int wave = 0; wave < waves.size(); wave += 2) {
                    base = base.with(waves.get(wave)).with(waves.get(wave + 1));
                    explain(base, prior - (wave / 2.0 + 1) * WAVE * logN);
                }
            }
            same.add(skewed() - SKEWNESS, -1, -1);
            return result();
        }

        private ChangeOdds result() {
            Tally any = new Tally();
            kinds.values().forEach(tally -> any.add(tally.log(), -1, -1));
            Kind likeliest = Arrays.stream(Kind.values())
                    .max((a, b) -> Double.compare(plausibility(a), plausibility(b)))
                    .orElse(Kind.STEP);
            return new ChangeOdds(
                    any.log() - same.log(), likeliest, tally(likeliest).places());
        }

        /** Two changes stand only where the second is itself well supported; a slope only where a step does no better. */
        private double plausibility(Kind kind) {
            double handicap = switch (kind) {
                case STEP, ODD -> 0;
                case LINE -> SLOPE_HANDICAP;
                case TWO_STEPS, STEP_AND_ODD -> SECOND_HANDICAP;
            };
            return tally(kind).log() - handicap;
        }

        private Tally tally(Kind kind) {
            return kinds.getOrDefault(kind, same);
        }

        private static List<double[]> waves(int[] slots, int period) {
            List<double[]> waves = new ArrayList<>();
            for (int k = 1; k <= WAVES && 2 * k <= period; k++) {
                double turn = 2 * Math.PI * k / period;
                waves.add(Arrays.stream(slots)
                        .mapToDouble(slot -> Math.cos(turn * slot))
                        .toArray());
                waves.add(Arrays.stream(slots)
                        .mapToDouble(slot -> Math.sin(turn * slot))
                        .toArray());
            }
            return waves;
        }

        private void explain(Whitened base, double prior) {
            double all = base.squares();
            same.add(prior + fit(all), -1, -1);
            tally(Kind.LINE).add(prior - LINE * logN + fit(base.with(line).squares()), -1, -1);
            double[] steps = base.stepGains();
            int places = n - 2 * LEAST_STRETCH + 1;
            double stepPrior = prior - 0.5 * logN - Math.log(places);
            Tally step = tally(Kind.STEP);
            for (int t = LEAST_STRETCH; t <= n - LEAST_STRETCH; t++) {
                step.add(stepPrior + fit(all - steps[t]), t, -1);
            }
            double oddPrior = prior - ODD - 0.5 * logN - Math.log(n);
            odd(base, oddPrior);
            for (int first : largest(steps)) {
                second(base.withStep(first), first, stepPrior);
            }
        }

        private void odd(Whitened base, double prior) {
            double all = base.squares();
            double[] gains = base.impulseGains();
            Tally odd = tally(Kind.ODD);
            for (int t = 0; t < n; t++) {
                odd.add(prior + fit(all - gains[t]), t, -1);
            }
        }

        /** A second change beside a step; each pair of steps is met from both ends. */
        private void second(Whitened stepped, int first, double prior) {
            double all = stepped.squares();
            double[] steps = stepped.stepGains();
            double[] odd = stepped.impulseGains();
            Tally two = tally(Kind.TWO_STEPS);
            double stepPrior = prior - 0.5 * logN - Math.log((n - 2.0 * LEAST_STRETCH) / 2);
            for (int t = LEAST_STRETCH; t <= n - LEAST_STRETCH; t++) {
                if (Math.abs(t - first) >= LEAST_STRETCH) {
                    two.add(stepPrior + fit(all - steps[t]), Math.min(t, first), Math.max(t, first));
                }
            }
            Tally both = tally(Kind.STEP_AND_ODD);
            double oddPrior = prior - 0.5 * logN - logN;
            for (int t = 0; t < n; t++) {
                both.add(oddPrior + fit(all - odd[t]), first, t);
            }
        }

        private int[] largest(double[] gains) {
            return IntStream.rangeClosed(LEAST_STRETCH, n - LEAST_STRETCH)
                    .boxed()
                    .sorted((a, b) -> Double.compare(gains[b], gains[a]))
                    .limit(FIRST_STEPS)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        private double fit(double squares) {
            return -(n - 1) / 2.0 * Math.log(Math.max(0, squares) / n + LEAST_NOISE);
        }

        /** The best of shifted lognormal noises, upward and downward. */
        private double skewed() {
            double[] sorted = Arrays.stream(y).sorted().toArray();
            double best = Double.NEGATIVE_INFINITY;
            for (double shift : SHIFTS) {
                double up = lognormal(Arrays.stream(y).map(v -> v - sorted[0] + shift));
                double down = lognormal(Arrays.stream(y).map(v -> sorted[n - 1] - v + shift));
                best = Math.max(best, Math.max(up, down));
            }
            return best;
        }

        private double lognormal(DoubleStream positive) {
            double[] logs = positive.map(Math::log).toArray();
            double sum = Arrays.stream(logs).sum();
            double mean = sum / n;
            double squares =
                    Arrays.stream(logs).map(z -> (z - mean) * (z - mean)).sum();
            return fit(squares) - sum;
        }
    }
}
