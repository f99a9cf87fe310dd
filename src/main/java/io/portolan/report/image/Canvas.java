package io.portolan.report.image;

import io.portolan.report.look.LineLook;
import io.portolan.report.look.Palette;
import io.portolan.report.look.TextLines;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;

/** What a picture is drawn on: measures are in pixels at the size shown, the image has twice as many. */
final class Canvas {
    /** The size of labels. */
    static final double LABEL = 12;

    private static final int ZOOM = 2;
    private static final double TITLE = 16;
    private static final double TITLE_LINE = 21;
    private static final double EDGE = 14;
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private final BufferedImage image;
    private final Graphics2D brush;
    private final Rectangle2D.Double room;

    private Canvas(BufferedImage image, Graphics2D brush, Rectangle2D.Double room) {
        this.image = image;
        this.brush = brush;
        this.room = room;
    }

    static Canvas of(int width, int height) {
        BufferedImage image = new BufferedImage(width * ZOOM, height * ZOOM, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, image.getWidth(), image.getHeight());
        brush.scale(ZOOM, ZOOM);
        double inner = Math.max(1, height - 2 * EDGE);
        return new Canvas(image, brush, new Rectangle2D.Double(EDGE, EDGE, Math.max(1, width - 2 * EDGE), inner));
    }

    /** The message at the top, over as many lines as it needs. */
    void title(String words) {
        if (words.isBlank()) {
            return;
        }
        Font font = BundledFont.bold(TITLE);
        double y = room.y + TITLE;
        List<String> lines = TextLines.of(words, room.width, text -> width(text, font));
        for (String line : lines) {
            text(line, room.x, y, font, Palette.INK);
            y += TITLE_LINE;
        }
        take(TITLE_LINE * lines.size() + EDGE / 2);
    }

    /** What is left to draw on. */
    Rectangle2D.Double room() {
        return new Rectangle2D.Double(room.x, room.y, room.width, room.height);
    }

    Graphics2D brush() {
        return brush;
    }

    /** Draws a plot below the title and tells where its data area came to lie. */
    Rectangle2D plot(Plot plot, double right, double bottom) {
        JFreeChart chart = new JFreeChart(null, BundledFont.bold(TITLE), plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setTextAntiAlias(true);
        ChartRenderingInfo info = new ChartRenderingInfo();
        double height = Math.max(1, room.height - bottom);
        chart.draw(brush, new Rectangle2D.Double(room.x, room.y, Math.max(1, room.width - right), height), info);
        return info.getPlotInfo().getDataArea();
    }

    /** Text from a left end on its base line. */
    void text(String words, double x, double y, Font font, int colour) {
        brush.setFont(font);
        brush.setColor(new Color(colour));
        brush.drawString(words, (float) x, (float) y);
    }

    /** A label whose middle is level with {@code y}. */
    void label(String words, double x, double y, int colour) {
        text(words, x, y + LABEL * 0.36, BundledFont.regular(LABEL), colour);
    }

    /** A label around a point on its base line. */
    void centred(String words, double x, double y, Font font, int colour) {
        text(words, x - width(words, font) / 2, y, font, colour);
    }

    /** How wide a label is. */
    static double width(String words) {
        return width(words, BundledFont.regular(LABEL));
    }

    static double width(String words, Font font) {
        return font.getStringBounds(words, MEASURE).getWidth();
    }

    /** A stroke of a width in points. */
    static BasicStroke stroke(LineLook look) {
        float width = (float) (look.width() * 96 / 72);
        return switch (look.dash()) {
            case SOLID -> new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
            case DASHED -> dashed(width, 6, 4);
            case DOTTED -> dashed(width, 2, 3);
        };
    }

    BufferedImage finished() {
        brush.dispose();
        return image;
    }

    private static BasicStroke dashed(float width, float... pattern) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0);
    }

    private void take(double height) {
        room.y += height;
        room.height = Math.max(1, room.height - height);
    }
}
