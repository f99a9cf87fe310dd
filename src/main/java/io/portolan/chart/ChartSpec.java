package io.portolan.chart;

import java.util.List;

/**
 * A chart as data.
 *
 * <p>The title is the chart's message in one sentence; the alternative text says the same to those who cannot see it.
 */
public sealed interface ChartSpec {
    /** The message. */
    String title();

    /** What the chart shows, for those who do not see it. */
    String alternative();

    /** Lines over ordered categories, such as a control chart over months. */
    record Lines(String title, String alternative, ValueFormat format, List<String> categories, List<Series> series)
            implements ChartSpec {
        public Lines {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
        }
    }

    /** Bars over categories; horizontal ones read from top to bottom in the order given. */
    record Bars(
            String title,
            String alternative,
            ValueFormat format,
            boolean horizontal,
            boolean stacked,
            List<String> categories,
            List<Series> series)
            implements ChartSpec {
        public Bars {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
        }
    }

    /**
     * Curves over a continuous axis, such as the chance of exceeding a cost.
     *
     * @param marks points with a label, such as P80
     */
    record Curves(String title, String alternative, Axis across, Axis up, List<Curve> curves, List<Mark> marks)
            implements ChartSpec {
        public Curves {
            curves = List.copyOf(curves);
            marks = List.copyOf(marks);
        }
    }

    /** Bubbles with a name each. */
    record Bubbles(String title, String alternative, Axis across, Axis up, List<Bubble> bubbles) implements ChartSpec {
        public Bubbles {
            bubbles = List.copyOf(bubbles);
        }
    }

    /**
     * A matrix of tiles with a text and a tone each.
     *
     * @param columns the names across, from left to right
     * @param rows the names up, from top to bottom
     * @param tiles row by row from the top, each as long as {@code columns}
     */
    record HeatMap(
            String title,
            String alternative,
            String across,
            String up,
            List<String> columns,
            List<String> rows,
            List<List<Tile>> tiles)
            implements ChartSpec {
        public HeatMap {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            tiles = tiles.stream().map(List::copyOf).toList();
        }
    }

    /** An axis with its name (unit included) and how its values are shown. */
    record Axis(String name, ValueFormat format) {}

    /** A curve through points in the order of {@code x}. */
    record Curve(String name, Series.Style style, List<Double> x, List<Double> y) {
        public Curve {
            x = List.copyOf(x);
            y = List.copyOf(y);
        }
    }

    /** A labelled point. */
    record Mark(String label, double x, double y) {}

    /** A named bubble; {@code size} is proportional to its area. */
    record Bubble(String label, double x, double y, double size, Tone tone) {}

    /** One field of a matrix. */
    record Tile(String text, Tone tone) {}
}
