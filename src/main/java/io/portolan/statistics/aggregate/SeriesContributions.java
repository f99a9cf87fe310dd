package io.portolan.statistics.aggregate;

/** What each event contributes to one quantile of a sum, found by dividing its transform out of the sum's. */
final class SeriesContributions {
    final double[] quantile;
    final double[] tail;
    final double[] without;
    private final EventSet events;
    private final double shift;
    private final double place;
    private final double level;

    /** For events that are constant or impossible; the others follow. */
    SeriesContributions(EventSet events, double shift, double place, double level) {
        this.events = events;
        this.shift = shift;
        this.place = place;
        this.level = level;
        this.quantile = new double[events.size()];
        this.tail = new double[events.size()];
        this.without = new double[events.size()];
        for (int i = 0; i < events.size(); i++) {
            double constant = events.get(i).constant() ? events.get(i).mean() : 0;
            quantile[i] = constant;
            tail[i] = constant;
            without[i] = shift + place - constant;
        }
    }

    /** E[Xᵢ | S = x] = gᵢ(x)/f(x), gᵢ with the transform E[X·e^(iuX)]·φ_S/φᵢ; without the event the transform is φ_S/φᵢ. */
    void add(int i, Transform one, SeriesAggregate sum) {
        int terms = sum.real().length;
        double[] rest = new double[terms];
        double[] moment = new double[terms];
        for (int k = 0; k < terms; k++) {
            double size = one.real[k] * one.real[k] + one.imaginary[k] * one.imaginary[k];
            double x = sum.real()[k];
            double y = sum.imaginary()[k];
            // Where the sum's transform is nothing, so is the rest's: the events are many.
            if (size > 0 && x * x + y * y > 1e-300) {
                double real = (x * one.real[k] + y * one.imaginary[k]) / size;
                double imaginary = (y * one.real[k] - x * one.imaginary[k]) / size;
                rest[k] = real;
                moment[k] = real * one.momentReal[k] - imaginary * one.momentImaginary[k];
            }
        }
        CosineSeries joint = new CosineSeries(sum.from(), sum.width(), moment);
        CosineSeries others = new CosineSeries(sum.from(), sum.width(), rest);
        quantile[i] = joint.density(place) / sum.density(place);
        tail[i] = (events.get(i).mean() - joint.cumulative(place)) / (1 - level);
        without[i] = shift + others.quantile(level, place - quantile[i], sum.from(), sum.from() + sum.width());
    }
}
