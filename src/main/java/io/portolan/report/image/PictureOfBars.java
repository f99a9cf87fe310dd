package io.portolan.report.image;

import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.report.look.BarRange;
import io.portolan.report.look.Figures;
import io.portolan.report.look.Palette;
import io.portolan.report.look.Scale;
import io.portolan.report.look.StyleCount;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** A picture of bars from zero, with the values at the bars where there is room for them. */
final class PictureOfBars {
    private final ChartSpec.Bars spec;
    private final boolean stacked;
    private final boolean labelled;

    PictureOfBars(ChartSpec.Bars spec) {
        this.spec = spec;
        this.stacked = BarRange.stacked(spec);
        this.labelled = BarRange.labelled(spec);
    }

    void draw(Canvas canvas) {
        Scale scale = Scale.withZero(BarRange.of(spec), spec.format());
        NumberAxis values = PictureAxes.values(scale, spec.format(), "");
        values.setTickLabelsVisible(!labelled);
        roomForLabels(values, scale);
        CategoryPlot plot = new CategoryPlot(data(), categories(), values, pen());
        PictureAxes.plain(plot);
        if (spec.horizontal() && !labelled) {
            PictureAxes.roomForLast(plot, scale, spec.format());
        }
        plot.setRangeGridlinesVisible(!labelled);
        plot.setOrientation(spec.horizontal() ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
        plot.setRangeAxisLocation(spec.horizontal() ? AxisLocation.BOTTOM_OR_RIGHT : AxisLocation.BOTTOM_OR_LEFT);
        PictureKey key = key();
        canvas.plot(plot, 0, key.height());
        key.draw(canvas);
    }

    /** A plot cuts off what juts out of it, so the axis goes on beyond the last bar on each side that has bars. */
    private void roomForLabels(NumberAxis axis, Scale scale) {
        double spare = (scale.high() - scale.low()) * (!labelled ? 0 : spec.horizontal() ? 0.14 : 0.06);
        axis.setRange(
                scale.low() < 0 ? scale.low() - spare : scale.low(),
                scale.high() > 0 ? scale.high() + spare : scale.high());
    }

    private DefaultCategoryDataset data() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int row = 0; row < spec.series().size(); row++) {
            List<Double> values = spec.series().get(row).values();
            for (int column = 0; column < values.size(); column++) {
                double value = values.get(column);
                // the plot knows a missing value as null only
                Name name = new Name(column, spec.categories().get(column));
                data.setValue(Double.isNaN(value) ? null : (Number) value, row, name);
            }
        }
        return data;
    }

    private static CategoryAxis categories() {
        CategoryAxis axis = new CategoryAxis();
        PictureAxes.quiet(axis);
        axis.setMaximumCategoryLabelLines(3);
        axis.setMaximumCategoryLabelWidthRatio(0.5f);
        axis.setCategoryLabelPositionOffset(6);
        axis.setCategoryMargin(0.3);
        axis.setLowerMargin(0.02);
        axis.setUpperMargin(0.02);
        return axis;
    }

    private BarRenderer pen() {
        BarRenderer pen = stacked ? new StackedBarRenderer() : new BarRenderer();
        pen.setBarPainter(new StandardBarPainter());
        pen.setShadowVisible(false);
        pen.setDrawBarOutline(false);
        pen.setItemMargin(0);
        pen.setMaximumBarWidth(0.15);
        if (labelled) {
            pen.setDefaultItemLabelGenerator(new Values());
            pen.setDefaultItemLabelsVisible(true);
            pen.setDefaultItemLabelFont(BundledFont.regular(Canvas.LABEL));
            pen.setDefaultItemLabelPaint(new Color(Palette.INK));
            place(pen);
        }
        StyleCount count = new StyleCount();
        for (int i = 0; i < spec.series().size(); i++) {
            Series.Style style = spec.series().get(i).style();
            pen.setSeriesPaint(i, new Color(Palette.bar(style, count.next(style))));
        }
        return pen;
    }

    /** Labels stand beyond the end of their bar; left alone they would stand above it. */
    private void place(BarRenderer pen) {
        if (spec.horizontal()) {
            pen.setDefaultPositiveItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
            pen.setDefaultNegativeItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));
        }
    }

    private PictureKey key() {
        List<PictureKey.Entry> entries = new ArrayList<>();
        StyleCount count = new StyleCount();
        for (Series series : spec.series()) {
            entries.add(new PictureKey.Entry(series.name(), Palette.bar(series.style(), count.next(series.style()))));
        }
        return new PictureKey(entries.size() > 1 ? entries : List.of());
    }

    /** A category that keeps its place and its name, for two may have the same. */
    private record Name(int place, String words) implements Comparable<Name> {
        @Override
        public int compareTo(Name other) {
            return Integer.compare(place, other.place);
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** The value at each bar. */
    private final class Values implements CategoryItemLabelGenerator {
        @Override
        public String generateRowLabel(CategoryDataset data, int row) {
            return spec.series().get(row).name();
        }

        @Override
        public String generateColumnLabel(CategoryDataset data, int column) {
            return spec.categories().get(column);
        }

        @Override
        public String generateLabel(CategoryDataset data, int row, int column) {
            return Figures.text(spec.series().get(row).values().get(column), spec.format());
        }
    }
}
