package io.portolan.report.svg;

import io.portolan.chart.ChartSpec;
import io.portolan.chart.ValueFormat;
import io.portolan.report.look.Figures;
import io.portolan.report.look.LabelSteps;
import io.portolan.report.look.Palette;
import io.portolan.report.look.Plane;
import io.portolan.report.look.Scale;
import io.portolan.report.svg.Drawing.Anchor;
import java.util.List;

/** Axes: hairlines at round numbers, quiet labels. */
final class Axes {
    /** The room that labels below a plot take. */
    static final double BELOW = 24;

    private static final double NAME = 20;
    private static final double GAP = 8;
    private static final double TOP = 10;

    private Axes() {}

    /** The room that the labels of an axis to the left of a plot take. */
    static double room(Scale scale, ValueFormat format) {
        return GAP
                + Math.max(
                        Drawing.width(Figures.text(scale.low(), format)),
                        Drawing.width(Figures.text(scale.high(), format)));
    }

    /** Values up the left side, a hairline across the plot at each. */
    static void up(Drawing drawing, Plot plot, Scale scale, ValueFormat format) {
        for (int i = 0; i <= ticks(scale); i++) {
            double value = scale.low() + i * scale.step();
            double y = plot.y(scale, value);
            drawing.line(plot.left(), y, plot.right(), y, Palette.HAIRLINE);
            drawing.text(Figures.text(value, format), plot.left() - GAP, y, Anchor.END, Palette.QUIET_INK);
        }
    }

    /** Values below the plot, as many as there is room for. */
    static void across(Drawing drawing, Plot plot, Scale scale, ValueFormat format) {
        double widest = room(scale, format) + GAP;
        int skip = LabelSteps.of(widest * (ticks(scale) + 1) / plot.width());
        for (int i = 0; i <= ticks(scale); i += skip) {
            double value = scale.low() + i * scale.step();
            label(drawing, Figures.text(value, format), plot.x(scale, value), plot.bottom() + BELOW / 2);
        }
    }

    /** Names of periods below the plot, as many as there is room for. */
    static void periods(Drawing drawing, Plot plot, List<String> names) {
        double widest = names.stream().mapToDouble(Drawing::width).max().orElse(0) + GAP;
        int skip = LabelSteps.of(widest * names.size() / plot.width());
        for (int i = 0; i < names.size(); i += skip) {
            label(drawing, names.get(i), plot.middle(i, names.size()), plot.bottom() + BELOW / 2);
        }
        drawing.line(plot.left(), plot.bottom(), plot.right(), plot.bottom(), Palette.LIGHT_GREY);
    }

    /** The plot of points in a plane within a drawing, with this much room left below. */
    static Plot plane(Drawing drawing, Plane plane, ChartSpec.Axis across, ChartSpec.Axis up, double below) {
        double left = room(plane.up(), up.format()) + (up.name().isBlank() ? 0 : NAME);
        double last = Drawing.width(Figures.text(plane.across().high(), across.format())) / 2;
        double bottom = drawing.height() - below - BELOW - (across.name().isBlank() ? 0 : NAME);
        Plot plot = new Plot(left, TOP, drawing.width() - last, bottom);
        up(drawing, plot, plane.up(), up.format());
        across(drawing, plot, plane.across(), across.format());
        drawing.line(plot.left(), plot.bottom(), plot.right(), plot.bottom(), Palette.LIGHT_GREY);
        double middle = (plot.left() + plot.right()) / 2;
        label(drawing, across.name(), middle, bottom + BELOW + NAME / 2);
        drawing.upright(up.name(), NAME / 2, (plot.top() + plot.bottom()) / 2, Palette.QUIET_INK);
        return plot;
    }

    private static int ticks(Scale scale) {
        return (int) Math.round((scale.high() - scale.low()) / scale.step());
    }

    /** A label around a place, moved inward where it would jut out of the drawing. */
    private static void label(Drawing drawing, String words, double x, double y) {
        double half = Drawing.width(words) / 2;
        double inside = Math.max(half, Math.min(drawing.width() - half, x));
        drawing.text(words, inside, y, Anchor.MIDDLE, Palette.QUIET_INK);
    }
}
