package io.portolan.report.image;

import io.portolan.report.look.Palette;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A row of names with their colours at the foot of a picture, where labels in the plot would fail. */
record PictureKey(List<Entry> entries) {
    /** The room it takes. */
    static final double HEIGHT = 24;

    private static final double SWATCH = 12;

    PictureKey {
        entries = List.copyOf(entries);
    }

    /** One name and its colour. */
    record Entry(String name, int colour) {}

    double height() {
        return entries.isEmpty() ? 0 : HEIGHT;
    }

    void draw(Canvas canvas) {
        Rectangle2D.Double room = canvas.room();
        double x = room.x;
        double y = room.y + room.height - SWATCH / 2;
        for (Entry entry : entries) {
            canvas.brush().setColor(new Color(entry.colour()));
            canvas.brush().fill(new Rectangle2D.Double(x, y - SWATCH / 2, SWATCH, SWATCH));
            canvas.label(entry.name(), x + SWATCH + 5, y, Palette.QUIET_INK);
            x += SWATCH + 5 + Canvas.width(entry.name()) + 18;
        }
    }
}
