package io.portolan.report;

import io.portolan.analysis.Block.DataTable;
import io.portolan.analysis.Block.Heading;
import io.portolan.analysis.Block.Line;
import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.ValueFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figures behind a chart as a table, for those who want them exactly or cannot see the chart; of curves the labelled points. */
public final class ChartTable {
    private ChartTable() {}

    /** The table of a chart, named by its message. */
    public static DataTable of(ChartSpec spec) {
        if (spec instanceof ChartSpec.Lines lines) {
            return series(spec, lines.format(), lines.categories(), lines.series());
        }
        if (spec instanceof ChartSpec.Bars bars) {
            return series(spec, bars.format(), bars.categories(), bars.series());
        }
        if (spec instanceof ChartSpec.HeatMap matrix) {
            return matrix(matrix);
        }
        if (spec instanceof ChartSpec.Bubbles bubbles) {
            return points(
                    spec,
                    bubbles.across(),
                    bubbles.up(),
                    bubbles.bubbles().stream().map(bubble -> List.<Object>of(bubble.label(), bubble.x(), bubble.y())));
        }
        ChartSpec.Curves curves = (ChartSpec.Curves) spec;
        return points(
                spec,
                curves.across(),
                curves.up(),
                curves.marks().stream().map(mark -> List.<Object>of(mark.label(), mark.x(), mark.y())));
    }

    private static DataTable series(ChartSpec spec, ValueFormat format, List<String> categories, List<Series> series) {
        List<Heading> columns = new ArrayList<>(List.of(text("")));
        series.forEach(each -> columns.add(new Heading(each.name(), format)));
        return new DataTable(
                spec.title(),
                columns,
                IntStream.range(0, categories.size())
                        .mapToObj(i -> line(Stream.concat(
                                Stream.of(categories.get(i)), series.stream().map(each -> value(each.values(), i)))))
                        .toList());
    }

    private static Object value(List<Double> values, int place) {
        return place < values.size() ? values.get(place) : Double.NaN;
    }

    private static DataTable matrix(ChartSpec.HeatMap spec) {
        List<Heading> columns = Stream.of(List.of(""), spec.columns())
                .flatMap(Collection::stream)
                .map(ChartTable::text)
                .toList();
        return new DataTable(
                spec.title(),
                columns,
                IntStream.range(0, spec.rows().size())
                        .mapToObj(row -> line(Stream.concat(
                                Stream.of(spec.rows().get(row)),
                                spec.tiles().get(row).stream().map(ChartSpec.Tile::text))))
                        .toList());
    }

    private static DataTable points(
            ChartSpec spec, ChartSpec.Axis across, ChartSpec.Axis up, Stream<List<Object>> points) {
        return new DataTable(
                spec.title(),
                List.of(text(""), new Heading(across.name(), across.format()), new Heading(up.name(), up.format())),
                points.map(List::stream).map(ChartTable::line).toList());
    }

    private static Line line(Stream<?> values) {
        return new Line(List.copyOf(values.toList()), Optional.empty());
    }

    private static Heading text(String words) {
        return new Heading(words, ValueFormat.TEXT);
    }
}
