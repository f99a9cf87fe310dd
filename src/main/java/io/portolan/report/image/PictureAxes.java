package io.portolan.report.image;

import io.portolan.chart.ValueFormat;
import io.portolan.report.look.Figures;
import io.portolan.report.look.LabelSteps;
import io.portolan.report.look.Palette;
import io.portolan.report.look.Scale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** The axes of pictures: hairlines, round ticks, quiet labels. */
final class PictureAxes {
    private static final BasicStroke HAIRLINE = new BasicStroke(0.7f);

    private PictureAxes() {}

    /** An axis of values; its name is left out where it is empty. */
    static NumberAxis values(Scale scale, ValueFormat format, String name) {
        NumberAxis axis = new NumberAxis(name);
        axis.setRange(scale.low(), scale.high());
        axis.setTickUnit(new NumberTickUnit(scale.step(), new Ticks(value -> Figures.text(value, format))));
        quiet(axis);
        axis.setAxisLineVisible(false);
        return axis;
    }

    /** An axis of categories, numbered from zero, with as many names as a width has room for. */
    static NumberAxis categories(List<String> names, double width) {
        NumberAxis axis = new NumberAxis("");
        axis.setRange(-0.5, Math.max(1, names.size()) - 0.5);
        axis.setTickUnit(new NumberTickUnit(
                skip(names, width),
                new Ticks(value -> value >= 0 && value < names.size() ? names.get((int) Math.rint(value)) : "")));
        quiet(axis);
        return axis;
    }

    /** Labels and lines that step back behind the data. */
    static void quiet(Axis axis) {
        axis.setTickLabelFont(BundledFont.regular(Canvas.LABEL));
        axis.setTickLabelPaint(new Color(Palette.QUIET_INK));
        axis.setLabelFont(BundledFont.regular(Canvas.LABEL));
        axis.setLabelPaint(new Color(Palette.QUIET_INK));
        axis.setAxisLinePaint(new Color(Palette.LIGHT_GREY));
        axis.setTickMarksVisible(false);
    }

    static void plain(XYPlot plot) {
        plain((Plot) plot);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(new Color(Palette.HAIRLINE));
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setRangeZeroBaselineVisible(false);
        // or else special points would lie below the line they belong to
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    static void plain(CategoryPlot plot) {
        plain((Plot) plot);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(new Color(Palette.LIGHT_GREY));
        plot.setRangeGridlinePaint(new Color(Palette.HAIRLINE));
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    /** Leaves room at the right for the half of the last label that juts out. */
    static void roomForLast(Plot plot, Scale across, ValueFormat format) {
        double half = Canvas.width(Figures.text(across.high(), format)) / 2;
        plot.setInsets(new RectangleInsets(6, 0, 0, half + 4));
    }

    private static void plain(Plot plot) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setNoDataMessage(null);
        plot.setInsets(new RectangleInsets(6, 0, 0, 6));
    }

    private static int skip(List<String> names, double width) {
        double widest = names.stream().mapToDouble(Canvas::width).max().orElse(0);
        return LabelSteps.of((widest + 10) * names.size() / Math.max(1, width));
    }

    /** Ticks named by a function. */
    private static final class Ticks extends NumberFormat {
        private static final long serialVersionUID = 1L;
        private final transient DoubleFunction<String> text;

        Ticks(DoubleFunction<String> text) {
            this.text = text;
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
            return to.append(text.apply(number));
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
            return format((double) number, to, position);
        }

        @Override
        public Number parse(String source, ParsePosition position) {
            throw new UnsupportedOperationException();
        }
    }
}
