package io.portolan.report.deck;

import static io.portolan.report.deck.Grid.BOTTOM;
import static io.portolan.report.deck.Grid.EDGE;
import static io.portolan.report.deck.Grid.ROOM;
import static io.portolan.report.deck.Grid.TOP;
import static io.portolan.report.deck.Grid.place;

/** A chart: beside the figures of its page where it is the first of that page, else alone under its own message. */
record SceneSlide(Slide slide, Story.Scene scene) {
    private static final int MOST_FIGURES = 4;
    private static final double FIGURES = 200;
    private static final double GAP = 22;
    private static final double MESSAGE = 44;

    void draw() {
        if (!scene.opens()) {
            slide.chart(scene.chart(), place(EDGE, TOP, ROOM, BOTTOM - TOP));
            return;
        }
        Figures figures = Figures.of(scene.page(), MOST_FIGURES);
        figures.large(slide, place(EDGE, TOP, FIGURES, BOTTOM - TOP + 8), MOST_FIGURES);
        chart(figures.areNone() ? 0 : FIGURES + GAP);
    }

    private void chart(double left) {
        double width = ROOM - left;
        slide.text(scene.chart().title(), place(EDGE + left, TOP, width, MESSAGE - 4), Letters.CHART);
        slide.chart(scene.chart(), place(EDGE + left, TOP + MESSAGE, width, BOTTOM - TOP - MESSAGE));
    }
}
