package io.portolan.report.svg;

import io.portolan.chart.ChartSpec;
import io.portolan.report.look.Palette;
import io.portolan.report.look.TextLines;
import io.portolan.report.svg.Drawing.Anchor;
import java.util.List;
import java.util.stream.DoubleStream;

/** Tiles with their texts, as high as the longest of them asks. */
final class DrawingOfHeatMap {
    private static final double NAME = 24;
    private static final double GAP = 2;
    private static final double PADDING = 6;
    private static final double LOWEST_ROW = 44;
    private static final int MOST_LINES = 5;
    private static final double LONGEST_NAMES = 0.22;

    private final ChartSpec.HeatMap spec;
    private final Drawing drawing;
    private final double left;
    private final double tile;
    private final double[] heights;

    private DrawingOfHeatMap(ChartSpec.HeatMap spec, double width) {
        this.spec = spec;
        double longest = spec.rows().stream().mapToDouble(Drawing::width).max().orElse(0);
        this.left = NAME + Math.min(longest, LONGEST_NAMES * width) + PADDING;
        this.tile = (width - left) / Math.max(1, spec.columns().size());
        this.heights = spec.tiles().stream().mapToDouble(this::height).toArray();
        double columns = spec.columns().stream()
                .mapToDouble(name -> broken(name).size() * Drawing.LINE)
                .max()
                .orElse(0);
        double all = DoubleStream.of(heights).sum();
        this.drawing = new Drawing(width, all + columns + PADDING + NAME);
    }

    static Drawing of(ChartSpec.HeatMap spec, double width) {
        DrawingOfHeatMap map = new DrawingOfHeatMap(spec, width);
        map.draw();
        return map.drawing;
    }

    private void draw() {
        double y = 0;
        for (int row = 0; row < heights.length; row++) {
            String name = row < spec.rows().size() ? spec.rows().get(row) : "";
            centred(TextLines.of(name, left - NAME - PADDING + 1, Drawing::width), left - PADDING, y, heights[row]);
            for (int column = 0; column < spec.tiles().get(row).size(); column++) {
                tile(spec.tiles().get(row).get(column), left + column * tile, y, heights[row]);
            }
            y += heights[row];
        }
        drawing.upright(spec.up(), NAME / 2, y / 2, Palette.INK);
        for (int column = 0; column < spec.columns().size(); column++) {
            double line = y + PADDING + Drawing.LINE / 2;
            for (String words : broken(spec.columns().get(column))) {
                drawing.text(words, left + (column + 0.5) * tile, line, Anchor.MIDDLE, Palette.QUIET_INK);
                line += Drawing.LINE;
            }
        }
        double middle = (left + drawing.width()) / 2;
        drawing.bold(spec.across(), middle, drawing.height() - NAME / 2, Anchor.MIDDLE, Palette.INK);
    }

    private void centred(List<String> lines, double right, double top, double height) {
        double y = top + height / 2 - (lines.size() - 1) * Drawing.LINE / 2;
        for (String line : lines) {
            drawing.text(line, right, y, Anchor.END, Palette.QUIET_INK);
            y += Drawing.LINE;
        }
    }

    private void tile(ChartSpec.Tile content, double x, double y, double height) {
        drawing.box(x, y, tile - GAP, height - GAP, Palette.tint(content.tone()));
        String sign = Palette.sign(content.tone());
        drawing.bold(sign, x + PADDING, y + Drawing.LINE / 2 + 2, Anchor.START, Palette.INK);
        List<String> lines = lines(content);
        double line = y + (height - GAP) / 2 - (lines.size() - 1) * Drawing.LINE / 2;
        for (String words : lines) {
            drawing.text(words, x + (tile - GAP) / 2, line, Anchor.MIDDLE, Palette.INK);
            line += Drawing.LINE;
        }
    }

    private double height(List<ChartSpec.Tile> row) {
        int most = row.stream().mapToInt(content -> lines(content).size()).max().orElse(1);
        return Math.max(LOWEST_ROW, most * Drawing.LINE + 3 * PADDING);
    }

    private List<String> lines(ChartSpec.Tile content) {
        List<String> lines = content.text()
                .strip()
                .lines()
                .flatMap(part -> broken(part).stream())
                .toList();
        return TextLines.shortened(lines, MOST_LINES);
    }

    private List<String> broken(String text) {
        return TextLines.of(text, tile - GAP - 2 * PADDING, Drawing::width);
    }
}
