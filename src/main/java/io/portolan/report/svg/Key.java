package io.portolan.report.svg;

import io.portolan.report.look.Palette;
import io.portolan.report.svg.Drawing.Anchor;
import java.util.ArrayList;
import java.util.List;

/** Names with their colours at the foot of a drawing, over as many lines as they need; none where there is but one name. */
final class Key {
    /** One name and its colour. */
    record Entry(String name, int colour) {
        private double width() {
            return SWATCH + Drawing.width(name) + GAP;
        }
    }

    private static final double SWATCH = 18;
    private static final double SIDE = 12;
    private static final double GAP = 18;
    private static final double LINE = 20;

    private final List<List<Entry>> lines = new ArrayList<>();

    /** A key as wide as a drawing. */
    Key(List<Entry> entries, double width) {
        double left = 0;
        for (Entry entry : entries.size() > 1 ? entries : List.<Entry>of()) {
            if (lines.isEmpty() || left + entry.width() - GAP > width) {
                lines.add(new ArrayList<>());
                left = 0;
            }
            lines.get(lines.size() - 1).add(entry);
            left += entry.width();
        }
    }

    /** The room it takes. */
    double height() {
        return lines.isEmpty() ? 0 : lines.size() * LINE + 4;
    }

    void draw(Drawing drawing) {
        double y = drawing.height() - lines.size() * LINE + LINE / 2;
        for (List<Entry> line : lines) {
            double x = 0;
            for (Entry entry : line) {
                drawing.box(x, y - SIDE / 2, SIDE, SIDE, entry.colour());
                drawing.text(entry.name(), x + SWATCH, y, Anchor.START, Palette.QUIET_INK);
                x += entry.width();
            }
            y += LINE;
        }
    }
}
