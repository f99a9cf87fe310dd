package io.portolan.sheet.risk;

import io.portolan.statistics.aggregate.Aggregate;
import io.portolan.statistics.comparison.Bootstrap;
import io.portolan.statistics.comparison.Bridge;
import io.portolan.statistics.comparison.Bridge.Product;
import io.portolan.statistics.comparison.SignedRank;
import io.portolan.statistics.trend.MannKendall;
import io.portolan.statistics.trend.TheilSen;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How a register moved from month to month: what the last step was made of, and whether it was more than noise. */
final class Movement {
    private static final double P80 = 0.8;
    private static final int MONTHS_OF_A_TREND = 6;
    private static final int LAGS = 2;
    private static final double AVERAGE_MONTH = 365.2425 / 12;

    private final Course course;
    private final Yardstick yardstick;
    private final List<Level> levels;
    private final Bridge bridge;
    private final List<Step> steps;
    private final Optional<Bootstrap> interval;
    private final Optional<SignedRank> test;

    private Movement(Course course, Yardstick yardstick, long seed) {
        this.course = course;
        this.yardstick = yardstick;
        this.levels = course.snapshots().stream().map(this::level).toList();
        Map<String, Product> before = yardstick.of(course.before());
        Map<String, Product> after = yardstick.of(course.latest());
        this.bridge = Bridge.between(before, after);
        this.steps = steps(before, after);
        double[] changes = steps.stream().mapToDouble(Step::change).toArray();
        this.interval = Bootstrap.ofSum(changes, seed);
        this.test = SignedRank.of(
                steps.stream().filter(Step::matched).mapToDouble(Step::change).toArray());
    }

    /** The movement of a register of two months or more; empty where the months have nothing in common to measure by. */
    static Optional<Movement> of(Course course, long seed) {
        return course.isLonger()
                ? Yardstick.of(course.snapshots()).map(yardstick -> new Movement(course, yardstick, seed))
                : Optional.empty();
    }

    /**
     * How high the open risks stood on a day.
     *
     * @param day the day
     * @param file the file that says so
     * @param open how many open risks were counted
     * @param sum their expected cost, or the sum of their scores
     * @param p80 the amount that suffices in 80 of 100 cases; only for money
     */
    record Level(LocalDate day, String file, int open, double sum, Optional<Double> p80) {}

    /** How one risk moved in the last step; a new one had nothing before, a dropped one has nothing after. */
    record Step(String key, Optional<Product> before, Optional<Product> after) {
        double change() {
            return value(after) - value(before);
        }

        boolean matched() {
            return before.isPresent() && after.isPresent();
        }

        static double value(Optional<Product> product) {
            return product.map(Product::value).orElse(0.0);
        }
    }

    private Level level(Snapshot snapshot) {
        Map<String, Product> products = yardstick.of(snapshot);
        Optional<Double> p80 = yardstick == Yardstick.MONEY
                ? Optional.of(Aggregate.of(Events.of(snapshot.register())).quantile(P80))
                : Optional.empty();
        double sum = products.values().stream().mapToDouble(Product::value).sum();
        return new Level(snapshot.day().orElseThrow(), snapshot.file(), products.size(), sum, p80);
    }

    private static List<Step> steps(Map<String, Product> before, Map<String, Product> after) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream()
                .map(key -> new Step(key, Optional.ofNullable(before.get(key)), Optional.ofNullable(after.get(key))))
                .toList();
    }

    Course course() {
        return course;
    }

    Yardstick yardstick() {
        return yardstick;
    }

    List<Level> levels() {
        return levels;
    }

    Level latest() {
        return levels.get(levels.size() - 1);
    }

    Level before() {
        return levels.get(levels.size() - 2);
    }

    Bridge bridge() {
        return bridge;
    }

    /** The 95 % interval of the change, when it is drawn again and again which risks there are; empty for too few risks. */
    Optional<Bootstrap> interval() {
        return interval;
    }

    /** Whether the risks that stood in both months moved in one direction; empty when fewer than six moved. */
    Optional<SignedRank> test() {
        return test;
    }

    /** Whether the change is more than noise; empty when there are too few risks to tell. */
    Optional<Boolean> isReal() {
        return interval.map(Bootstrap::excludesZero);
    }

    /** The risks that moved, the largest change first. */
    List<Step> largestFirst() {
        return steps.stream()
                .filter(step -> step.change() != 0)
                .sorted(Comparator.comparingDouble((Step step) -> -Math.abs(step.change()))
                        .thenComparing(Step::key))
                .toList();
    }

    /** The test of a trend over six months or more, allowing for autocorrelation. */
    Optional<MannKendall> trend() {
        return levels.size() < MONTHS_OF_A_TREND ? Optional.empty() : MannKendall.hamedRao(heights(), LAGS);
    }

    /** The slope a month over six months or more. */
    Optional<TheilSen> slope() {
        double[] months = levels.stream()
                .mapToDouble(level -> level.day().toEpochDay() / AVERAGE_MONTH)
                .toArray();
        return levels.size() < MONTHS_OF_A_TREND ? Optional.empty() : TheilSen.of(months, heights());
    }

    private double[] heights() {
        return levels.stream()
                .mapToDouble(level -> level.p80().orElse(level.sum()))
                .toArray();
    }
}
