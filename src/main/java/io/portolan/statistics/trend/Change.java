package io.portolan.statistics.trend;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether and how a series changed.
 *
 * <p>It changed when a change is seven times (below twelve values twenty times) as likely an explanation as none, see
 * {@link ChangeOdds}. A season that was established over three years or more is taken out first; shorter ones are weighed with the
 * changes. {@code p} is the chance of such odds where nothing changed but the noise remembers a little (autocorrelation 0.3; for
 * independent noise the true chance is a quarter of it): 0.142 exp(−0.95 (ln odds − 9/√n)), fitted to 8,000 simulated series of each of 8
 * to 120 values and right within a factor of 1.5 from 0.2 down to 0.001. Where more than a fifth of the values are equal, no density describes them, and a
 * step that ranks show ({@link Pettitt}, p &lt; 0.05, allowing for autocorrelation) counts as well. Further odd values are those with p &lt; 0.003 among what is left.
 *
 * @param shape how it changed
 * @param trend the test of a trend; empty below four values
 * @param slope the slope per period, when there are four values
 * @param steps the place of the first value of each new level
 * @param outliers the places of odd values, in order
 * @param season the season that was taken out, when one was established
 * @param p the chance of such a change in a series that did not change; empty below eight values or in a constant series
 */
public record Change(
        Shape shape,
        Optional<MannKendall> trend,
        Optional<TheilSen> slope,
        List<Integer> steps,
        List<Integer> outliers,
        Optional<Seasonality> season,
        OptionalDouble p) {
    private static final int LEAST = 8;
    private static final int LEAST_CORRECTED = 15;
    private static final int LEAST_OUTLIER = 12;
    private static final int LEAST_STRETCH = 4;
    private static final int DOZEN = 12;
    private static final int LAGS = 3;
    private static final double LEAST_ODDS = Math.log(7);
    private static final double LEAST_ODDS_FEW = Math.log(20);
    private static final double ALPHA_OUTLIER = 0.003;
    private static final double ALPHA_TIED = 0.05;
    private static final double MOST_TIED = 0.2;
    private static final double ROUNDING = 1e-11;
    /** Longer series are judged by their latest values; the tests compare all pairs. */
    private static final int LONGEST = 500;

    public Change {
        steps = List.copyOf(steps);
        outliers = List.copyOf(outliers);
    }

    /** The change in values in time order (NaN for gaps) whose year has {@code period} of them; 0 when there is no such number. */
    public static Change of(double[] values, int period) {
        return of(IntStream.range(0, values.length).asDoubleStream().toArray(), values, period);
    }

    /** The same at times that need not be regular; slopes are per unit of time. */
    public static Change of(double[] times, double[] values, int period) {
        if (values.length > LONGEST) {
            int cut = values.length - LONGEST;
            double[] later = Arrays.copyOfRange(times, cut, values.length);
            return of(later, Arrays.copyOfRange(values, cut, values.length), period)
                    .moved(cut);
        }
        Optional<Seasonality> season = period > 1
                ? Optional.of(Seasonality.of(values, period)).filter(Seasonality::established)
                : Optional.empty();
        double[] level = season.map(s -> rounded(s.adjusted(values))).orElse(values);
        int[] places = IntStream.range(0, level.length)
                .filter(i -> Double.isFinite(level[i]))
                .toArray();
        boolean removed = season.isPresent() && values.length >= 3 * period;
        double[] tested = removed ? level : values;
        ChangeOdds odds = odds(tested, places, removed ? 0 : period);
        return new Search(times, level, places).change(odds, trend(values, level, season, period), season);
    }

    private Change moved(int by) {
        return new Change(
                shape,
                trend,
                slope,
                steps.stream().map(step -> step + by).toList(),
                outliers.stream().map(outlier -> outlier + by).toList(),
                season,
                p);
    }

    /** Without the noise of floating-point numbers, which would make a trend of a season that repeats itself exactly. */
    private static double[] rounded(double[] values) {
        double largest = Arrays.stream(values)
                .filter(Double::isFinite)
                .map(Math::abs)
                .max()
                .orElse(0);
        double grain = ROUNDING * largest;
        return largest == 0
                ? values
                : Arrays.stream(values)
                        .map(value -> Math.rint(value / grain) * grain)
                        .toArray();
    }

    private static ChangeOdds odds(double[] values, int[] places, int period) {
        double[] present = Arrays.stream(places).mapToDouble(i -> values[i]).toArray();
        if (present.length < LEAST) {
            return ChangeOdds.NONE;
        }
        ChangeOdds odds = ChangeOdds.of(present, places, period);
        return tied(present)
                ? Pettitt.of(present).map(step -> byRanks(step, present, odds)).orElse(odds)
                : odds;
    }

    /** Whether so many values are equal that no density describes them, as where most months count none. */
    private static boolean tied(double[] present) {
        return Arrays.stream(present)
                        .boxed()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .values()
                        .stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0)
                > MOST_TIED * present.length;
    }

    /** The odds of a step that ranks alone show, where they show it clearly and better. */
    private static ChangeOdds byRanks(Pettitt step, double[] y, ChangeOdds odds) {
        if (step.last() < LEAST_STRETCH || y.length - step.last() < LEAST_STRETCH) {
            return odds;
        }
        double p = step.p(y.length, Autocorrelation.varianceRatio(withoutStep(y, step.last()), LAGS));
        double log = logOdds(p, y.length);
        return p < ALPHA_TIED && log > odds.logOdds()
                ? new ChangeOdds(log, ChangeOdds.Kind.STEP, List.of(step.last()))
                : odds;
    }

    private static double[] withoutStep(double[] y, int last) {
        double before = TheilSen.sortedMedian(Arrays.copyOf(y, last));
        double after = TheilSen.sortedMedian(Arrays.copyOfRange(y, last, y.length));
        return IntStream.range(0, y.length)
                .mapToDouble(i -> y[i] - (i < last ? before : after))
                .toArray();
    }

    private static double p(double logOdds, int n) {
        return Math.min(1, 0.142 * Math.exp(-0.95 * (logOdds - 9 / Math.sqrt(n))));
    }

    private static double logOdds(double p, int n) {
        return 9 / Math.sqrt(n) - Math.log(p / 0.142) / 0.95;
    }

    /** From three years of a season on, years are compared within seasons; else autocorrelation is allowed for where it can be told. */
    private static Optional<MannKendall> trend(
            double[] values, double[] level, Optional<Seasonality> season, int period) {
        int n = MannKendall.present(level).length;
        if (season.isPresent() && n >= 3 * period) {
            return SeasonalKendall.of(rounded(values), period).map(SeasonalKendall::test);
        }
        return n < LEAST_CORRECTED ? MannKendall.of(level) : MannKendall.hamedRao(level, LAGS);
    }

    /** One series without gaps and season, in search of its change. */
    private static final class Search {
        private final double[] times;
        private final int[] places;
        private final double[] y;
        private final Optional<TheilSen> slope;

        Search(double[] times, double[] level, int[] places) {
            this.places = places;
            this.times = Arrays.stream(places).mapToDouble(i -> times[i]).toArray();
            this.y = Arrays.stream(places).mapToDouble(i -> level[i]).toArray();
            this.slope = y.length < MannKendall.LEAST ? Optional.empty() : TheilSen.of(this.times, y);
        }

        Change change(ChangeOdds odds, Optional<MannKendall> trend, Optional<Seasonality> season) {
            if (!Double.isFinite(odds.logOdds())) {
                return new Change(Shape.STABLE, trend, slope, List.of(), List.of(), season, OptionalDouble.empty());
            }
            boolean changed = odds.logOdds() >= (y.length < DOZEN ? LEAST_ODDS_FEW : LEAST_ODDS);
            boolean sloped = changed && odds.kind() == ChangeOdds.Kind.LINE;
            List<Integer> steps = changed ? steps(odds) : List.of();
            double[] rest = sloped ? withoutSlope() : withoutSteps(steps);
            Set<Integer> odd = new TreeSet<>(changed ? odds.odd() : List.of());
            odd.addAll(outliers(rest));
            return new Change(
                    shape(!steps.isEmpty(), sloped, !odd.isEmpty()),
                    trend,
                    slope,
                    placed(steps),
                    placed(odd),
                    season,
                    OptionalDouble.of(p(odds.logOdds(), y.length)));
        }

        /** Of long series more than the two steps that the odds weigh, where the best division has them. */
        private List<Integer> steps(ChangeOdds odds) {
            if (odds.steps().isEmpty()) {
                return List.of();
            }
            List<Integer> division = ChangePoints.of(y, LEAST_STRETCH, mostSteps());
            return division.size() > odds.steps().size() ? division : odds.steps();
        }

        /** One for every dozen values. */
        private int mostSteps() {
            return y.length / DOZEN;
        }

        private double[] withoutSlope() {
            double slopeOrZero = slope.map(TheilSen::slope).orElse(0.0);
            double intercept = slope.map(TheilSen::intercept).orElse(0.0);
            return IntStream.range(0, y.length)
                    .mapToDouble(i -> y[i] - intercept - slopeOrZero * times[i])
                    .toArray();
        }

        private double[] withoutSteps(List<Integer> steps) {
            double[] rest = new double[y.length];
            int from = 0;
            for (int k = 0; k <= steps.size(); k++) {
                int to = k < steps.size() ? steps.get(k) : y.length;
                double mean = Arrays.stream(y, from, to).average().orElse(0);
                for (int i = from; i < to; i++) {
                    rest[i] = y[i] - mean;
                }
                from = to;
            }
            return rest;
        }

        private List<Integer> outliers(double[] rest) {
            if (y.length < LEAST_OUTLIER || GeneralisedEsd.p(rest) >= ALPHA_OUTLIER) {
                return List.of();
            }
            return GeneralisedEsd.of(rest, Math.max(1, rest.length / 10), ALPHA_OUTLIER)
                    .outliers();
        }

        private List<Integer> placed(Collection<Integer> indexes) {
            return indexes.stream().map(index -> places[index]).toList();
        }

        private static Shape shape(boolean stepped, boolean sloped, boolean odd) {
            if (odd && (stepped || sloped)) {
                return Shape.MIXED;
            }
            if (stepped) {
                return Shape.STEP;
            }
            if (sloped) {
                return Shape.TREND;
            }
            return odd ? Shape.OUTLIER : Shape.STABLE;
        }
    }
}
