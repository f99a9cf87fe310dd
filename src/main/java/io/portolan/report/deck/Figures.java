package io.portolan.report.deck;

import static io.portolan.report.deck.Grid.place;

import io.portolan.analysis.Block;
import io.portolan.analysis.Block.Figure;
import io.portolan.analysis.Page;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The figures that matter most on a page, one below the other. */
record Figures(List<Figure> all) {
    private static final double LABEL = 18;
    private static final double VALUE = 37;
    private static final double NOTE = 32;
    /** What of a line is for its label. */
    private static final double LABELS = 0.55;

    private static final double GAP = 8;

    /** The first figures of a page. */
    static Figures of(Page page, int most) {
        return new Figures(page.blocks().stream()
                .filter(Block.Figures.class::isInstance)
                .flatMap(block -> ((Block.Figures) block).figures().stream())
                .limit(most)
                .toList());
    }

    boolean areNone() {
        return all.isEmpty();
    }

    /** Each with its label and its footing. */
    void large(Slide slide, Rectangle2D room, int most) {
        double y = room.getY();
        for (Figure figure : all) {
            slide.text(figure.label(), place(room.getX(), y, room.getWidth(), LABEL), Letters.LABEL);
            slide.text(figure.value(), place(room.getX(), y + LABEL, room.getWidth(), VALUE), Letters.VALUE);
            Rectangle2D note = place(room.getX(), y + LABEL + VALUE, room.getWidth(), NOTE);
            slide.text(figure.note(), note, Letters.SMALL_PRINT);
            y += room.getHeight() / most;
        }
    }

    /** Each on a line of its own, its label before it. */
    void brief(Slide slide, Rectangle2D room, int most) {
        double line = room.getHeight() / most;
        double y = room.getY();
        for (Figure figure : all) {
            double left = LABELS * room.getWidth();
            slide.text(figure.label(), place(room.getX(), y, left - GAP, line), Letters.BRIEF_LABEL);
            Rectangle2D value = place(room.getX() + left, y, room.getWidth() - left, line);
            slide.text(figure.value(), value, Letters.BRIEF_VALUE);
            y += line;
        }
    }
}
