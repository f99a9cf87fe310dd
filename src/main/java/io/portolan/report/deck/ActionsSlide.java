package io.portolan.report.deck;

import static io.portolan.report.deck.Grid.BOTTOM;
import static io.portolan.report.deck.Grid.EDGE;
import static io.portolan.report.deck.Grid.ROOM;
import static io.portolan.report.deck.Grid.TOP;
import static io.portolan.report.deck.Grid.place;

import io.portolan.analysis.Headline;
import io.portolan.report.Contents.InFile;
import io.portolan.report.Tell;
import io.portolan.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What to act on first, as many lines as the slide holds.
 *
 * @param lines the header and the lines below it
 */
record ActionsSlide(List<List<String>> lines) {
    private static final double SIZE = 14;
    private static final double SEVERITY = 120;
    private static final double PLACE = 190;
    private static final double[] WIDTHS = {SEVERITY, ROOM - SEVERITY - PLACE, PLACE};

    static ActionsSlide of(List<InFile<Headline>> headlines, Words words) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(words.say("column.severity"), words.say("column.what"), words.say("column.cell")));
        double room = BOTTOM - TOP - SlideTable.height(lines.get(0), WIDTHS, SIZE);
        for (InFile<Headline> found : headlines) {
            List<String> line = line(found, new Tell(words));
            room -= SlideTable.height(line, WIDTHS, SIZE);
            if (room < 0) {
                break;
            }
            lines.add(line);
        }
        return new ActionsSlide(lines);
    }

    /** How many things there are to act on. */
    int count() {
        return lines.size() - 1;
    }

    void draw(Slide slide) {
        if (count() > 0) {
            slide.table(lines, WIDTHS, place(EDGE, TOP, ROOM, BOTTOM - TOP), SIZE);
        }
    }

    private static List<String> line(InFile<Headline> found, Tell tell) {
        String cell = found.thing().cell().map(Object::toString).orElse("");
        return List.of(
                tell.severity(found.thing().severity()),
                found.thing().sentence(),
                (cell + "\n" + found.file()).strip());
    }
}
