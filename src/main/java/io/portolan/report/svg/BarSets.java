package io.portolan.report.svg;

import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.report.look.BarRange;
import io.portolan.report.look.Palette;
import io.portolan.report.look.Scale;
import io.portolan.report.look.StyleCount;
import java.util.ArrayList;
import java.util.List;

/** The bars of a chart, category by category: which colour, from where to where, beside or on top of each other. */
final class BarSets {
    /**
     * One bar.
     *
     * @param lane its place beside the others of its category, counted from zero
     * @param from the value where it begins
     * @param to the value where it ends
     */
    record Bar(int lane, int colour, double from, double to) {}

    private final ChartSpec.Bars spec;
    private final boolean stacked;
    private final List<Integer> colours = new ArrayList<>();

    BarSets(ChartSpec.Bars spec) {
        this.spec = spec;
        this.stacked = BarRange.stacked(spec);
        StyleCount count = new StyleCount();
        for (Series series : spec.series()) {
            colours.add(Palette.bar(series.style(), count.next(series.style())));
        }
    }

    Scale scale() {
        return Scale.withZero(BarRange.of(spec), spec.format());
    }

    /** How many bars stand beside each other in a category. */
    int lanes() {
        return stacked ? 1 : Math.max(1, spec.series().size());
    }

    Key key(double width) {
        List<Key.Entry> entries = new ArrayList<>();
        for (int i = 0; i < colours.size(); i++) {
            entries.add(new Key.Entry(spec.series().get(i).name(), colours.get(i)));
        }
        return new Key(entries, width);
    }

    /** The bars of a category; a missing value has none. */
    List<Bar> of(int category) {
        List<Bar> bars = new ArrayList<>();
        double above = 0;
        double below = 0;
        for (int i = 0; i < spec.series().size(); i++) {
            List<Double> values = spec.series().get(i).values();
            double value = category < values.size() ? values.get(category) : Double.NaN;
            if (!Double.isFinite(value)) {
                continue;
            }
            double from = !stacked ? 0 : value < 0 ? below : above;
            bars.add(new Bar(stacked ? 0 : i, colours.get(i), from, from + value));
            above = value < 0 ? above : from + value;
            below = value < 0 ? from + value : below;
        }
        return bars;
    }
}
