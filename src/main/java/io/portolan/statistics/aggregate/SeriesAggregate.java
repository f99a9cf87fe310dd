package io.portolan.statistics.aggregate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The law of the sum of a thousand events or more, none of which rules it: its transform, the product of theirs, dies off after some
 * dozens of terms, so that the cosine series of its density is short, and what each event contributes costs as little. Moments are
 * formulas; quantiles are within 1e-6 of themselves. The order of the events changes no bit of any figure. Needs independent events.
 */
public final class SeriesAggregate implements Aggregate {
    private static final int FEWEST_EVENTS = 1_000;
    private static final int MOST_TERMS = 4_096;
    /** In standard deviations of the sum: beyond lies less than 1e-20. */
    private static final double REACH = 11;
    /** In standard deviations of the sum: what is wider leaves few terms to spare. */
    private static final double WIDEST = 200;
    /** Share of the sum's standard deviation up to which two values stand for a severity. */
    private static final double SMALL = 0.05;

    private static final double NOTHING = 1e-14;

    private final EventSet events;
    private final int[] varying;
    private final double shift;
    private final double from;
    private final double width;
    private final double[] real;
    private final double[] imaginary;
    private final CosineSeries series;
    private final Map<Double, SeriesContributions> contributions = new TreeMap<>();

    private SeriesAggregate(EventSet events, double from, double width, double[] real, double[] imaginary) {
        this.events = events;
        this.varying = events.varying();
        this.shift = events.shift();
        this.from = from;
        this.width = width;
        this.real = real;
        this.imaginary = imaginary;
        this.series = new CosineSeries(from, width, real);
    }

    /** The law of a sum, if its events are many and small enough. */
    static Optional<SeriesAggregate> suited(List<Event> list) {
        if (list.size() < FEWEST_EVENTS) {
            return Optional.empty();
        }
        EventSet events = EventSet.many(list);
        int[] varying = events.varying();
        double sd = Math.sqrt(events.sum(varying, Event::variance));
        double mean = events.sum(varying, Event::mean);
        double far = events.sum(varying, event -> largest(event) > sd ? largest(event) : 0);
        double width = 2 * (REACH * sd + far);
        if (!(sd > 0) || !(width < WIDEST * sd)) {
            return Optional.empty();
        }
        return transformed(events, varying, mean - width / 2, width, sd);
    }

    private static double largest(Event event) {
        return Math.max(
                Math.abs(event.severity().lower()), Math.abs(event.severity().upper()));
    }

    /** The product of the transforms, times e^(−iua), on as many terms as count. */
    private static Optional<SeriesAggregate> transformed(
            EventSet events, int[] varying, double from, double width, double sd) {
        for (int terms = 64; terms <= MOST_TERMS; terms *= 2) {
            double[] real = new double[terms];
            double[] imaginary = new double[terms];
            double h = Math.PI / width;
            Arrays.setAll(real, k -> Math.cos(k * h * from));
            Arrays.setAll(imaginary, k -> -Math.sin(k * h * from));
            Transform one = new Transform(terms);
            for (int i : varying) {
                one.of(events.get(i).probability(), rule(events.get(i), sd), h);
                multiply(real, imaginary, one);
            }
            if (Math.hypot(real[terms - 1], imaginary[terms - 1]) < NOTHING
                    && Math.hypot(real[terms / 2], imaginary[terms / 2]) < Math.sqrt(NOTHING)) {
                return Optional.of(new SeriesAggregate(events, from, width, real, imaginary));
            }
        }
        return Optional.empty();
    }

    private static void multiply(double[] real, double[] imaginary, Transform one) {
        for (int k = 0; k < real.length; k++) {
            double x = real[k] * one.real[k] - imaginary[k] * one.imaginary[k];
            imaginary[k] = real[k] * one.imaginary[k] + imaginary[k] * one.real[k];
            real[k] = x;
        }
    }

    private static NodeRule rule(Event event, double sd) {
        return NodeRule.of(event, Math.sqrt(event.severity().variance()) <= SMALL * sd);
    }

    @Override
    public double mean() {
        return events.sum(Event::mean);
    }

    @Override
    public double variance() {
        return events.sum(Event::variance);
    }

    @Override
    public double skewness() {
        return events.sum(Event::thirdCumulant) / (variance() * standardDeviation());
    }

    @Override
    public double probabilityOfNone() {
        return events.product(IntStream.range(0, events.size()).toArray(), event -> 1 - event.probability());
    }

    @Override
    public double cumulative(double x) {
        double place = x - shift;
        if (place <= from) {
            return 0;
        }
        return place >= from + width ? 1 : Math.max(0, Math.min(1, series.cumulative(place)));
    }

    @Override
    public double quantile(double q) {
        return shift + place(q);
    }

    @Override
    public double conditionalTail(double q) {
        double x = place(q);
        double mean = events.sum(varying, Event::mean);
        return shift + x + Math.max(0, mean - x + series.integral(x)) / (1 - q);
    }

    @Override
    public double[] varianceShares() {
        double total = variance();
        return IntStream.range(0, events.size())
                .mapToDouble(i -> events.get(i).variance() / total)
                .toArray();
    }

    @Override
    public double[] quantileContributions(double q) {
        return contributions(q).quantile.clone();
    }

    @Override
    public double[] tailContributions(double q) {
        return contributions(q).tail.clone();
    }

    @Override
    public double[] quantilesWithout(double q) {
        return contributions(q).without.clone();
    }

    private double place(double q) {
        if (!(q > 0 && q < 1)) {
            throw new IllegalArgumentException("needs a level in (0, 1), has " + q);
        }
        return series.quantile(q, from + width / 2, from, from + width);
    }

    private synchronized SeriesContributions contributions(double q) {
        return contributions.computeIfAbsent(q, level -> {
            double sd = Math.sqrt(events.sum(varying, Event::variance));
            SeriesContributions found = new SeriesContributions(events, shift, place(level), level);
            Transform one = new Transform(real.length);
            for (int i : varying) {
                NodeRule rule = rule(events.get(i), sd);
                one.of(events.get(i).probability(), rule, Math.PI / width);
                found.add(i, one, this);
            }
            return found;
        });
    }

    double from() {
        return from;
    }

    double width() {
        return width;
    }

    double[] real() {
        return real;
    }

    double[] imaginary() {
        return imaginary;
    }

    double density(double place) {
        return series.density(place);
    }
}
