package io.portolan.report.svg;

import io.portolan.report.look.LineLook;
import io.portolan.report.look.Palette;
import io.portolan.report.look.TextWidth;
import java.util.Locale;

/** A drawing on its way: shapes and texts, measured in pixels from the upper left corner. */
final class Drawing {
    /** The size of labels. */
    static final double LABEL = 13;
    /** From one line of a label to the next. */
    static final double LINE = 16;
    /** From the base line of a text to the middle of its letters, as a share of its size. */
    private static final double MIDDLE = 0.36;

    private static final double PIXELS_PER_POINT = 96 / 72.0;

    /** Which part of a text stands at its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private final double width;
    private final double height;
    private final StringBuilder shapes = new StringBuilder();

    Drawing(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** How wide a label is. */
    static double width(String words) {
        return TextWidth.of(words, LABEL);
    }

    void line(double x1, double y1, double x2, double y2, int colour) {
        shapes.append("<path d=\"M").append(point(x1, y1)).append('L').append(point(x2, y2));
        shapes.append("\" stroke=\"").append(hex(colour)).append("\"/>");
    }

    /** A line through points, as the command of a path has it, with the look of its part. */
    void path(String points, LineLook look) {
        shapes.append("<path d=\"").append(points).append("\" fill=\"none\" stroke=\"");
        shapes.append(hex(look.colour())).append("\" stroke-width=\"").append(number(look.width() * PIXELS_PER_POINT));
        shapes.append(
                switch (look.dash()) {
                    case SOLID -> "\" stroke-linejoin=\"round\"/>";
                    case DASHED -> "\" stroke-dasharray=\"6 4\"/>";
                    case DOTTED -> "\" stroke-dasharray=\"2 3\"/>";
                });
    }

    void box(double x, double y, double wide, double high, int colour) {
        shapes.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y));
        shapes.append("\" width=\"").append(number(Math.max(0, wide))).append("\" height=\"");
        shapes.append(number(Math.max(0, high)))
                .append("\" fill=\"")
                .append(hex(colour))
                .append("\"/>");
    }

    /** A marker of a line. */
    void dot(double x, double y, double points, int colour) {
        circle(x, y, points * PIXELS_PER_POINT / 2, colour, colour);
    }

    void circle(double x, double y, double radius, int colour, int outline) {
        shapes.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y));
        shapes.append("\" r=\"").append(number(radius)).append("\" fill=\"").append(hex(colour));
        shapes.append(outline == colour ? "" : "\" stroke-width=\"2\" stroke=\"" + hex(outline));
        shapes.append("\"/>");
    }

    /** A label whose letters have their middle at {@code y}. */
    void text(String words, double x, double y, Anchor anchor, int colour) {
        text(words, x, y, anchor, colour, "");
    }

    /** A label over lines, set off from them by a rim of the ground's colour. */
    void over(String words, double x, double y, Anchor anchor, int colour) {
        text(
                words,
                x,
                y,
                anchor,
                colour,
                " paint-order=\"stroke\" stroke=\"" + hex(Palette.WHITE) + "\" stroke-width=\"4\"");
    }

    void bold(String words, double x, double y, Anchor anchor, int colour) {
        text(words, x, y, anchor, colour, " font-weight=\"bold\"");
    }

    /** A label that runs from bottom to top. */
    void upright(String words, double x, double y, int colour) {
        text(words, x, y, Anchor.MIDDLE, colour, " transform=\"rotate(-90 " + number(x) + " " + number(y) + ")\"");
    }

    private void text(String words, double x, double y, Anchor anchor, int colour, String more) {
        shapes.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y + MIDDLE * LABEL));
        shapes.append("\" fill=\"").append(hex(colour)).append('"').append(more);
        if (anchor != Anchor.START) {
            shapes.append(" text-anchor=\"")
                    .append(anchor.name().toLowerCase(Locale.ROOT))
                    .append('"');
        }
        shapes.append('>').append(escaped(words)).append("</text>");
    }

    /** The whole as an element of a page. */
    String element(String id, String title, String description) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 " + number(width) + " "
                + number(height) + "\" width=\"" + number(width) + "\" height=\"" + number(height) + "\" font-size=\""
                + number(LABEL) + "\" font-family=\"Arial, Liberation Sans, Helvetica, sans-serif\" aria-labelledby=\""
                + id + "-title " + id + "-desc\"><title id=\"" + id + "-title\">" + escaped(title)
                + "</title><desc id=\"" + id + "-desc\">" + escaped(description) + "</desc>" + shapes + "</svg>";
    }

    /** A place as the commands of a path have it. */
    static String point(double x, double y) {
        return number(x) + " " + number(y);
    }

    /** A tenth of a pixel is finer than anyone sees. */
    private static String number(double value) {
        long tenths = Math.round(10 * value);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    private static String hex(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> sign >= ' ' || sign == '\n' || sign == '\t')
                .forEach(sign -> {
                    switch (sign) {
                        case '&' -> safe.append("&amp;");
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '"' -> safe.append("&quot;");
                        default -> safe.appendCodePoint(sign);
                    }
                });
        return safe.toString();
    }
}
