package io.portolan.statistics.aggregate;

/**
 * The range that holds the sum of a set of events but for {@value #MISSED} of its mass: the sum of the bounds, or if
 * that is less the mean ± 12 standard deviations, doubled as often as a coarse trial shows that mass is missed.
 */
final class Range {

    private static final double MISSED = 1e-9;
    private static final int TRIAL = 1 << 10;
    private static final double TRIAL_TILT = 10;
    private static final int DOUBLINGS = 14;

    private final EventSet events;
    private final Factors factors;
    private final double least;
    private final double greatest;
    private final double mean;
    private final double deviation;

    Range(EventSet events, Factors factors) {
        this.events = events;
        this.factors = factors;
        int[] varying = events.varying();
        this.least = events.sum(varying, Range::least);
        this.greatest = events.sum(varying, Range::greatest);
        this.mean = events.sum(varying, Event::mean);
        this.deviation = Math.sqrt(events.sum(varying, Event::variance));
    }

    private static double least(Event e) {
        double y = Span.least(e.severity());
        return e.certain() ? y : Math.min(0, y);
    }

    private static double greatest(Event e) {
        double y = Span.greatest(e.severity());
        return e.certain() ? y : Math.max(0, y);
    }

    Grid grid(int size) {
        double reach = 12;
        for (int i = 0; i < DOUBLINGS && !holds(grid(reach, TRIAL, TRIAL_TILT)); i++) {
            reach *= 2;
        }
        return grid(reach, size, 0);
    }

    private Grid grid(double reach, int size, double tilt) {
        double low = Math.max(least, mean - reach * deviation);
        double high = Math.min(greatest, mean + reach * deviation);
        boolean cut = low > least;
        // A cut foot would return at the top strengthened by the tilt.
        return Grid.over(high - low, size, events, cut ? low : Double.NEGATIVE_INFINITY, cut ? 0 : tilt);
    }

    private boolean holds(Grid trial) {
        Law law = new Lattice(events, factors, trial).law();
        double edge = trial.range() / 100;
        double foot = trial.cut() > Double.NEGATIVE_INFINITY ? law.smooth(trial.cut() + edge) : 0;
        double top = law.total() - law.cumulative(law.end() - edge);
        return Math.abs(law.total() - 1) < MISSED && (trial.tilt() > 0 || foot + top < MISSED);
    }
}
