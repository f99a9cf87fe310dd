package io.portolan.report.deck;

import static io.portolan.report.deck.Grid.EDGE;
import static io.portolan.report.deck.Grid.ROOM;
import static io.portolan.report.deck.Grid.TOP;
import static io.portolan.report.deck.Grid.place;

import io.portolan.analysis.Page;
import io.portolan.chart.Tone;
import io.portolan.report.Chapter;
import io.portolan.report.Tell;
import io.portolan.report.look.Palette;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A card for each chapter with its message and its first figures, and below them the counts of findings. */
record OverviewSlide(Slide slide, Tell tell, List<Chapter> chapters) {
    private static final int MOST = 6;
    private static final int MOST_IN_A_ROW = 3;
    private static final int MOST_FIGURES = 3;
    private static final double HEIGHT = 330;
    private static final double GAP = 16;
    private static final double PADDING = 20;
    private static final double NAME = 26;
    /** What of a card is for its message. */
    private static final double MESSAGE = 0.45;

    void draw(String findings) {
        List<Chapter> shown = chapters.stream().limit(MOST).toList();
        int rows = (shown.size() + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW;
        for (int i = 0; i < shown.size(); i++) {
            card(shown.get(i), place(i, shown.size(), rows));
        }
        slide.text(findings, Grid.place(EDGE, TOP + HEIGHT + 12, ROOM, 24), Letters.COUNTS);
    }

    private static Rectangle2D place(int card, int cards, int rows) {
        int across = (cards + rows - 1) / rows;
        int row = card / across;
        int column = card % across;
        double width = (ROOM - (across - 1) * GAP) / across;
        double height = (HEIGHT - (rows - 1) * GAP) / rows;
        return Grid.place(EDGE + column * (width + GAP), TOP + row * (height + GAP), width, height);
    }

    private void card(Chapter chapter, Rectangle2D card) {
        slide.area(card, Palette.tint(Tone.NEUTRAL));
        slide.area(Grid.place(card.getX(), card.getY(), 5, card.getHeight()), Palette.TEAL);
        Page page = chapter.pages().get(0).thing();
        double x = card.getX() + PADDING;
        double y = card.getY() + PADDING / 2;
        double width = card.getWidth() - 2 * PADDING;
        double inner = card.getHeight() - PADDING - NAME;
        slide.text(tell.chapter(chapter.kind()), Grid.place(x, y, width, NAME), Letters.CHAPTER);
        slide.text(page.title(), Grid.place(x, y + NAME, width, MESSAGE * inner), Letters.CARD);
        Rectangle2D rest = Grid.place(x, y + NAME + MESSAGE * inner + 4, width, (1 - MESSAGE) * inner - 4);
        Figures.of(page, MOST_FIGURES).brief(slide, rest, MOST_FIGURES);
    }
}
