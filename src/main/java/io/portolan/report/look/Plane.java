package io.portolan.report.look;

import io.portolan.chart.ChartSpec;
import java.util.List;
import java.util.stream.Stream;

/** The two scales of points in a plane. */
public record Plane(Scale across, Scale up) {
    /** Around curves and their marks. */
    public static Plane of(ChartSpec.Curves chart) {
        List<Double> x = Stream.concat(
                        chart.curves().stream().flatMap(curve -> curve.x().stream()),
                        chart.marks().stream().map(ChartSpec.Mark::x))
                .toList();
        List<Double> y = Stream.concat(
                        chart.curves().stream().flatMap(curve -> curve.y().stream()),
                        chart.marks().stream().map(ChartSpec.Mark::y))
                .toList();
        return new Plane(
                Scale.around(x, chart.across().format()),
                Scale.around(y, chart.up().format()));
    }

    /** Around bubbles, with room for their size. */
    public static Plane of(ChartSpec.Bubbles chart) {
        List<Double> x = chart.bubbles().stream().map(ChartSpec.Bubble::x).toList();
        List<Double> y = chart.bubbles().stream().map(ChartSpec.Bubble::y).toList();
        return new Plane(
                Scale.roomy(x, chart.across().format()),
                Scale.roomy(y, chart.up().format()));
    }
}
