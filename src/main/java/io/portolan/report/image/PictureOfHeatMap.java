package io.portolan.report.image;

import io.portolan.chart.ChartSpec;
import io.portolan.report.look.Palette;
import io.portolan.report.look.TextLines;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A picture of a matrix: tiles in soft tints with dark text, and the letter of the status in their corner. */
final class PictureOfHeatMap {
    private static final double GAP = 3;
    private static final double PADDING = 8;
    private static final double NAME = 22;
    private static final double LARGEST_TEXT = 13;
    private static final double SMALLEST_TEXT = 8;
    private static final double LINE = 1.25;

    private final ChartSpec.HeatMap spec;

    PictureOfHeatMap(ChartSpec.HeatMap spec) {
        this.spec = spec;
    }

    void draw(Canvas canvas) {
        Rectangle2D.Double room = canvas.room();
        double names = spec.rows().stream().mapToDouble(Canvas::width).max().orElse(0) + 2 * PADDING;
        double left = room.x + NAME + names;
        double width = (room.getMaxX() - left) / Math.max(1, spec.columns().size());
        double height = (room.height - 2 * NAME) / Math.max(1, spec.rows().size());
        for (int row = 0; row < spec.tiles().size(); row++) {
            for (int column = 0; column < spec.tiles().get(row).size(); column++) {
                double x = left + column * width;
                double y = room.y + row * height;
                tile(canvas, spec.tiles().get(row).get(column), x, y, width - GAP, height - GAP);
            }
        }
        rows(canvas, left - PADDING, height);
        columns(canvas, left, width);
        axes(canvas, left, spec.rows().size() * height);
    }

    private void rows(Canvas canvas, double right, double height) {
        for (int row = 0; row < spec.rows().size(); row++) {
            String name = spec.rows().get(row);
            double y = canvas.room().y + (row + 0.5) * height;
            canvas.label(name, right - Canvas.width(name), y, Palette.QUIET_INK);
        }
    }

    private void columns(Canvas canvas, double left, double width) {
        Font font = BundledFont.regular(Canvas.LABEL);
        double y = canvas.room().getMaxY() - NAME - 6;
        for (int column = 0; column < spec.columns().size(); column++) {
            canvas.centred(spec.columns().get(column), left + (column + 0.5) * width, y, font, Palette.QUIET_INK);
        }
    }

    private void axes(Canvas canvas, double left, double height) {
        Font font = BundledFont.bold(Canvas.LABEL);
        Rectangle2D.Double room = canvas.room();
        canvas.centred(spec.across(), (left + room.getMaxX()) / 2, room.getMaxY() - 4, font, Palette.INK);
        AffineTransform before = canvas.brush().getTransform();
        canvas.brush().rotate(-Math.PI / 2, room.x + Canvas.LABEL, room.y + height / 2);
        canvas.centred(spec.up(), room.x + Canvas.LABEL, room.y + height / 2, font, Palette.INK);
        canvas.brush().setTransform(before);
    }

    private static void tile(Canvas canvas, ChartSpec.Tile tile, double x, double y, double width, double height) {
        canvas.brush().setColor(new Color(Palette.tint(tile.tone())));
        canvas.brush().fill(new Rectangle2D.Double(x, y, width, height));
        Font corner = BundledFont.bold(SMALLEST_TEXT + 1);
        canvas.text(Palette.sign(tile.tone()), x + 5, y + 12, corner, Palette.INK);
        double size = LARGEST_TEXT;
        List<String> lines = lines(tile.text(), width - 2 * PADDING, size);
        while (size > SMALLEST_TEXT && lines.size() * size * LINE > height - 2 * PADDING) {
            size--;
            lines = lines(tile.text(), width - 2 * PADDING, size);
        }
        int most = Math.max(1, (int) ((height - PADDING) / (size * LINE)));
        write(canvas, TextLines.shortened(lines, most), x + width / 2, y + height / 2, size);
    }

    private static void write(Canvas canvas, List<String> lines, double x, double middle, double size) {
        double y = middle - (lines.size() - 1) * size * LINE / 2 + size * 0.36;
        for (String line : lines) {
            canvas.centred(line, x, y, BundledFont.regular(size), Palette.INK);
            y += size * LINE;
        }
    }

    private static List<String> lines(String text, double width, double size) {
        Font font = BundledFont.regular(size);
        return text.strip()
                .lines()
                .flatMap(part -> TextLines.of(part, width, words -> Canvas.width(words, font)).stream())
                .toList();
    }
}
