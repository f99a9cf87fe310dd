package io.portolan.report.deck;

import io.portolan.analysis.Block.Figure;
import io.portolan.analysis.Headline;
import io.portolan.chart.Tone;
import io.portolan.report.Chapter;
import io.portolan.report.Contents;
import io.portolan.report.Contents.InFile;
import io.portolan.report.Draft;
import io.portolan.report.Report;
import io.portolan.report.Tell;
import io.portolan.report.WorkbookReport;
import io.portolan.report.look.Palette;
import io.portolan.words.Words;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the report of a run as slides: cover, overview, a chart of each chapter, what to act on. */
public final class DeckForm {
    /** The slides over all inputs. */
    public static final String PORTFOLIO_REPORT = "portfolio-report.pptx";

    private static final double EDGE = 44;
    private static final double ROOM = Deck.WIDTH - 2 * EDGE;
    private static final double TOP = 128;
    private static final double FOOT = 506;
    private static final double SMALL = 12;
    private static final int MOST_CARDS = 6;
    private static final int MOST_FIGURES = 4;
    private static final int FIGURES_OF_A_CARD = 3;

    private final Report report;
    private final Contents contents;
    private final Words words;
    private final Tell tell;
    private final Deck deck;

    private DeckForm(Report report, Deck deck) {
        this.report = report;
        this.contents = Contents.of(report);
        this.words = Words.of(Report.class, report.language());
        this.tell = new Tell(words);
        this.deck = deck;
    }

    /** Writes the file into a folder. */
    public static void write(Report report, Path folder) throws IOException {
        String title = Words.of(Report.class, report.language()).say("title");
        try (Deck deck = new Deck(report.asOf(), report.language(), title)) {
            new DeckForm(report, deck).slides();
            byte[] bytes = deck.bytes();
            Draft.<IOException>put(folder, PORTFOLIO_REPORT, target -> Files.write(target, bytes));
        }
    }

    private void slides() {
        List<Chapter> chapters = Chapter.of(report, contents);
        cover();
        overview(chapters);
        Story.of(chapters).forEach(this::scene);
        actions();
    }

    private void cover() {
        Slide slide = deck.cover();
        slide.title(words.say("title"), place(EDGE, 120, ROOM, 60), 44, 30, Palette.WHITE);
        slide.text(tell.message(contents), place(EDGE, 200, ROOM, 90), 28, 20, false, Palette.WHITE);
        String inputs = String.join(
                ", ",
                report.workbooks().stream()
                        .filter(workbook -> workbook.status() == WorkbookReport.Status.ANALYSED)
                        .map(workbook -> workbook.submission().name())
                        .toList());
        slide.text(footing(), place(EDGE, 420, ROOM, 24), 16, 12, false, Palette.WHITE);
        slide.text(inputs, place(EDGE, 448, ROOM, 40), 14, 12, false, Palette.WHITE);
    }

    private void overview(List<Chapter> chapters) {
        Slide slide = slide(words.say("overview"), tell.message(contents));
        List<Chapter> shown = chapters.stream().limit(MOST_CARDS).toList();
        int across = shown.size() <= 3 ? Math.max(1, shown.size()) : (shown.size() + 1) / 2;
        int down = (shown.size() + across - 1) / across;
        double gap = 16;
        double width = (ROOM - (across - 1) * gap) / across;
        double height = (330 - (Math.max(1, down) - 1) * gap) / Math.max(1, down);
        for (int i = 0; i < shown.size(); i++) {
            double x = EDGE + i % across * (width + gap);
            int row = i / across;
            double y = TOP + row * (height + gap);
            card(slide, shown.get(i), place(x, y, width, height));
        }
        slide.text(
                words.say("summary.findings", contents.findings().size(), tell.countsInWords(contents)),
                place(EDGE, TOP + 342, ROOM, 24),
                16,
                12,
                false,
                Palette.INK);
    }

    private void card(Slide slide, Chapter chapter, Rectangle2D place) {
        slide.area(place, Palette.tint(Tone.NEUTRAL));
        slide.area(place(place.getX(), place.getY(), 5, place.getHeight()), Palette.TEAL);
        double x = place.getX() + 20;
        double width = place.getWidth() - 36;
        double y = place.getY() + 12;
        slide.text(tell.chapter(chapter.kind()), place(x, y, width, 20), 14, 12, true, Palette.TEAL);
        boolean isHigh = place.getHeight() > 250;
        double message = isHigh ? 110 : 66;
        var page = chapter.pages().get(0).thing();
        slide.text(page.title(), place(x, y + 24, width, message), 18, 12, true, Palette.INK);
        double line = y + 24 + message + 8;
        double room = (place.getMaxY() - line - 6) / FIGURES_OF_A_CARD;
        for (Figure figure :
                Story.figures(page).stream().limit(FIGURES_OF_A_CARD).toList()) {
            if (isHigh) {
                slide.text(figure.value(), place(x, line, width, 30), 24, 14, true, Palette.TEAL);
                slide.text(figure.label(), place(x, line + 30, width, 18), 14, 12, false, Palette.QUIET_INK);
            } else {
                String both = figure.label() + ": " + figure.value();
                slide.text(both, place(x, line, width, room), 12, 12, false, Palette.INK);
            }
            line += room;
        }
    }

    private void scene(Story.Scene scene) {
        String chapter = tell.chapter(scene.chapter().kind());
        if (!scene.opens()) {
            Slide slide = slide(chapter, scene.chart().title());
            slide.chart(scene.chart(), place(EDGE, TOP, ROOM, FOOT - TOP - 10));
            return;
        }
        Slide slide = slide(chapter, scene.page().title());
        double y = TOP;
        List<Figure> figures =
                Story.figures(scene.page()).stream().limit(MOST_FIGURES).toList();
        for (Figure figure : figures) {
            slide.text(figure.label(), place(EDGE, y, 200, 18), 14, 12, true, Palette.INK);
            slide.text(figure.value(), place(EDGE, y + 18, 200, 36), 30, 16, true, Palette.TEAL);
            slide.text(figure.note(), place(EDGE, y + 55, 200, 32), 12, 12, false, Palette.QUIET_INK);
            y += 94;
        }
        double left = figures.isEmpty() ? 0 : 222;
        String message = scene.chart().title();
        double high = message.equals(scene.page().title()) ? 0 : 44;
        if (high > 0) {
            slide.text(message, place(EDGE + left, TOP, ROOM - left, 40), 16, 13, true, Palette.INK);
        }
        slide.chart(scene.chart(), place(EDGE + left, TOP + high, ROOM - left, FOOT - TOP - high - 10));
    }

    private void actions() {
        Slide slide = slide(words.say("actions"), "");
        double[] widths = {120, ROOM - 120 - 190, 190};
        double size = 14;
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(words.say("column.severity"), words.say("column.what"), words.say("column.cell")));
        double room = FOOT - TOP - 10 - SlideTable.height(lines.get(0), widths, size);
        for (InFile<Headline> found : contents.headlines()) {
            List<String> line = line(found);
            room -= SlideTable.height(line, widths, size);
            if (room < 0) {
                break;
            }
            lines.add(line);
        }
        int told = lines.size() - 1;
        String title = told == 0 ? words.say("summary.title.none") : words.say("summary.act", told);
        slide.title(title, TITLE, 28, 20, Palette.INK);
        if (told > 0) {
            slide.table(lines, widths, place(EDGE, TOP, ROOM, FOOT - TOP), size);
        }
    }

    private List<String> line(InFile<Headline> found) {
        String cell = found.thing().cell().map(Object::toString).orElse("");
        return List.of(
                tell.severity(found.thing().severity()),
                found.thing().sentence(),
                (cell + "\n" + found.file()).strip());
    }

    private static final Rectangle2D TITLE = place(EDGE, 42, ROOM, 72);

    /** A slide with the name of its chapter, its message and the footer. */
    private Slide slide(String chapter, String message) {
        Slide slide = deck.slide();
        slide.area(place(0, 0, 10, Deck.HEIGHT), Palette.TEAL);
        slide.text(chapter, place(EDGE, 22, ROOM, 20), 14, 14, true, Palette.TEAL);
        slide.title(message, TITLE, 28, 20, Palette.INK);
        slide.foot("Portolan · " + footing(), place(EDGE, FOOT, ROOM - 60, 18), SMALL);
        return slide;
    }

    private String footing() {
        return report.period() + " · " + words.date(report.asOf());
    }

    private static Rectangle2D place(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
