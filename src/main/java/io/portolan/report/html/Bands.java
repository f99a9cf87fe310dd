package io.portolan.report.html;

import io.portolan.analysis.Block;
import io.portolan.analysis.Block.DataTable;
import io.portolan.analysis.Block.Line;
import io.portolan.chart.ChartSpec;
import io.portolan.chart.ValueFormat;
import io.portolan.report.ChartTable;
import io.portolan.report.Contents;
import io.portolan.report.TableCut;
import io.portolan.report.Tell;
import io.portolan.report.html.Band.CellView;
import io.portolan.report.html.Band.ChartView;
import io.portolan.report.html.Band.TableView;
import io.portolan.report.svg.SvgCharts;
import io.portolan.words.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The blocks of a page as bands of the template, in one language; each chart and table gets a name of its own. */
final class Bands {
    private static final double PAIR = 540;
    private static final double ALONE = 820;
    private static final double TELEPHONE = 340;

    /** Letters of a text that stays on one line at most, of a name at the head of a line, and of a text that asks for a wide column. */
    private static final int SHORT = 12;

    private static final int SHORT_NAME = 18;

    private static final int LONG = 60;

    private final Words words;
    private final Tell tell;
    private final String prefix;
    private int names;

    /** Bands whose charts and tables have names that begin alike. */
    Bands(Words words, String prefix) {
        this.words = words;
        this.tell = new Tell(words);
        this.prefix = prefix;
    }

    /**
     * The bands in their order; charts that follow each other stand in pairs.
     *
     * @param fuller where all lines of tables are that are cut short
     */
    List<Band> of(List<Block> blocks, String fuller) {
        List<Band> bands = new ArrayList<>();
        List<ChartSpec> waiting = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Chart chart) {
                waiting.add(chart.spec());
                continue;
            }
            flush(waiting, bands);
            if (block instanceof Block.Figures figures) {
                bands.add(Band.of(figures.figures()));
            } else if (block instanceof Block.Paragraph paragraph) {
                bands.add(Band.of(paragraph.text()));
            } else if (block instanceof DataTable table) {
                bands.add(Band.of(table(table, fuller)));
            }
        }
        flush(waiting, bands);
        return bands;
    }

    private void flush(List<ChartSpec> waiting, List<Band> bands) {
        for (int i = 0; i < waiting.size(); i += 2) {
            List<ChartSpec> pair = waiting.subList(i, Math.min(i + 2, waiting.size()));
            double width = pair.size() == 1 ? ALONE : PAIR;
            bands.add(
                    Band.ofCharts(pair.stream().map(spec -> chart(spec, width)).toList()));
        }
        waiting.clear();
    }

    private ChartView chart(ChartSpec spec, double width) {
        String id = name();
        TableView behind = table(ChartTable.of(spec), line -> "", "");
        return new ChartView(
                spec.title(),
                SvgCharts.svg(spec, id + "-wide", width),
                SvgCharts.svg(spec, id + "-narrow", TELEPHONE),
                behind);
    }

    /** A table, cut short where another result has it whole. */
    TableView table(DataTable table, String fuller) {
        if (fuller.isEmpty() || table.lines().size() <= Contents.MOST_LINES) {
            return table(table, line -> "", "");
        }
        String all = words.number(table.lines().size(), 0);
        String note = words.say("table.cut", Contents.MOST_LINES, all, fuller);
        return table(TableCut.first(table, Contents.MOST_LINES), line -> "", note);
    }

    /** A table whose lines lead to files. */
    TableView table(DataTable whole, Function<Line, String> file, String note) {
        DataTable table = TableCut.withoutEmptyColumns(whole);
        return new TableView(
                name(),
                table.title(),
                cells(table, i -> table.columns().get(i).text(), ""),
                table.lines().stream()
                        .map(line -> cells(table, i -> value(table, line, i), file.apply(line)))
                        .toList(),
                note);
    }

    private List<CellView> cells(DataTable table, IntFunction<String> text, String file) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(i -> new CellView(text.apply(i), style(table, i), i == 0 ? address(file) : ""))
                .toList();
    }

    private String value(DataTable table, Line line, int column) {
        return tell.value(line.values().get(column), table.columns().get(column).format());
    }

    /** The address of a file in the same folder. */
    static String address(String file) {
        return URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Numbers stand to the right, short names stay on one line, and long sentences get room. */
    private String style(DataTable table, int column) {
        if (table.columns().get(column).format() != ValueFormat.TEXT) {
            return "number";
        }
        int longest = table.lines().stream()
                .mapToInt(line -> value(table, line, column).length())
                .max()
                .orElse(0);
        int unbroken = column == 0 ? SHORT_NAME : SHORT;
        return longest > LONG ? "long" : longest <= unbroken ? "short" : "";
    }

    private String name() {
        return prefix + "-" + ++names;
    }
}
