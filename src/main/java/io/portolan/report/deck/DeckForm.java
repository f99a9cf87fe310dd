package io.portolan.report.deck;

import static io.portolan.report.deck.Grid.EDGE;
import static io.portolan.report.deck.Grid.ROOM;
import static io.portolan.report.deck.Grid.place;

import io.portolan.report.Chapter;
import io.portolan.report.Contents;
import io.portolan.report.Draft;
import io.portolan.report.Report;
import io.portolan.report.Tell;
import io.portolan.report.WorkbookReport;
import io.portolan.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the report of a run as slides: cover, overview, a chart of each chapter, what to act on. */
public final class DeckForm {
    /** The slides over all inputs. */
    public static final String PORTFOLIO_REPORT = "portfolio-report.pptx";

    private final Report report;
    private final Contents contents;
    private final Words words;
    private final Tell tell;
    private final String footing;

    private DeckForm(Report report) {
        this.report = report;
        this.contents = Contents.of(report);
        this.words = Words.of(Report.class, report.language());
        this.tell = new Tell(words);
        this.footing = words.say("period", report.period(), words.date(report.asOf()));
    }

    /** Writes the file into a folder. */
    public static void write(Report report, Path folder) throws IOException {
        byte[] slides = new DeckForm(report).slides();
        Draft.<IOException>put(folder, PORTFOLIO_REPORT, target -> Files.write(target, slides));
    }

    private byte[] slides() throws IOException {
        try (Deck deck = new Deck(report.asOf(), report.language(), words.say("title"), footing)) {
            List<Chapter> chapters = Chapter.of(report, contents);
            cover(deck.cover());
            overview(deck, chapters);
            Story.of(chapters).forEach(scene -> scene(deck, scene));
            actions(deck);
            return deck.bytes();
        }
    }

    private void cover(Slide slide) {
        slide.title(words.say("title"), place(EDGE, 120, ROOM, 60), Letters.COVER);
        slide.text(tell.message(contents), place(EDGE, 200, ROOM, 90), Letters.COVER_MESSAGE);
        String inputs = report.workbooks().stream()
                .filter(workbook -> workbook.status() == WorkbookReport.Status.ANALYSED)
                .map(workbook -> workbook.submission().name())
                .collect(Collectors.joining(", "));
        slide.text(footing, place(EDGE, 420, ROOM, 24), Letters.COVER_DAY);
        slide.text(inputs, place(EDGE, 448, ROOM, 40), Letters.COVER_INPUTS);
    }

    private void overview(Deck deck, List<Chapter> chapters) {
        int all = contents.findings().size();
        String findings =
                all == 0 ? "" : words.say("summary.findings", words.number(all, 0), tell.countsInWords(contents));
        new OverviewSlide(deck.slide(words.say("overview"), tell.message(contents)), tell, chapters).draw(findings);
    }

    private void scene(Deck deck, Story.Scene scene) {
        boolean isOneOfMany =
                scene.chapter().pages().size() > 1 && !scene.source().isTogether();
        String chapter = tell.chapter(scene.chapter().kind())
                + (isOneOfMany ? " · " + scene.source().file() : "");
        String message = scene.opens() ? scene.page().title() : scene.chart().title();
        new SceneSlide(deck.slide(chapter, message), scene).draw();
    }

    private void actions(Deck deck) {
        ActionsSlide actions = ActionsSlide.of(contents.actions(), words);
        String message =
                actions.count() == 0 ? words.say("summary.title.none") : words.say("summary.act", actions.count());
        actions.draw(deck.slide(words.say("actions"), message));
    }
}
