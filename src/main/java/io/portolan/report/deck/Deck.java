package io.portolan.report.deck;

import static io.portolan.report.deck.Grid.EDGE;
import static io.portolan.report.deck.Grid.ROOM;
import static io.portolan.report.deck.Grid.place;

import io.portolan.report.look.Palette;
import io.portolan.report.office.StableZip;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;

/** A presentation in the making: wide slides in the look of the report. Measures are in points. */
final class Deck implements Closeable {
    /** The width of the slides that new presentations begin with. */
    private static final double NARROW = 720;

    private static final String TYPEFACE = "Arial";
    private static final double STRIPE = 10;
    private static final double FOOT = 506;

    private final XMLSlideShow show = new XMLSlideShow();
    private final LocalDate day;
    private final Locale language;
    private final String footing;
    private final XSLFSlideLayout layout;

    Deck(LocalDate day, Locale language, String title, String footing) {
        this.day = day;
        this.language = language;
        this.footing = footing;
        show.setPageSize(new Dimension((int) Grid.WIDTH, (int) Grid.HEIGHT));
        XSLFSlideMaster master = show.getSlideMasters().get(0);
        widen(master);
        for (XSLFSlideLayout each : master.getSlideLayouts()) {
            widen(each);
        }
        CTFontScheme fonts = master.getTheme().getXmlObject().getThemeElements().getFontScheme();
        fonts.getMajorFont().getLatin().setTypeface(TYPEFACE);
        fonts.getMinorFont().getLatin().setTypeface(TYPEFACE);
        this.layout = master.getLayout(SlideLayout.TITLE_ONLY);
        name(title);
    }

    private void name(String title) {
        POIXMLProperties properties = show.getProperties();
        properties.getCoreProperties().setTitle(title);
        properties.getCoreProperties().setCreator("Portolan");
        properties.getCoreProperties().setLastModifiedByUser("Portolan");
        properties.getCoreProperties().setCreated(Optional.of(date()));
        properties.getCoreProperties().setModified(Optional.of(date()));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Portolan");
    }

    private Date date() {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static void widen(XSLFSheet sheet) {
        for (XSLFShape shape : sheet.getShapes()) {
            if (shape instanceof XSLFSimpleShape simple && simple.getAnchor() != null) {
                Rectangle2D place = simple.getAnchor();
                double factor = Grid.WIDTH / NARROW;
                simple.setAnchor(new Rectangle2D.Double(
                        place.getX() * factor, place.getY(), place.getWidth() * factor, place.getHeight()));
            }
        }
    }

    /** A further slide with the name of its chapter, its message and the footer. */
    Slide slide(String chapter, String message) {
        Slide slide = slide();
        slide.area(place(0, 0, STRIPE, Grid.HEIGHT), Palette.TEAL);
        slide.text(chapter, place(EDGE, 22, ROOM, 20), Letters.CHAPTER);
        slide.title(message, place(EDGE, 42, ROOM, 72), Letters.TITLE);
        slide.foot("Portolan · " + footing, place(EDGE, FOOT, ROOM - 60, 18));
        return slide;
    }

    /** A further slide on a ground of Portolan's own colour. */
    Slide cover() {
        Slide slide = slide();
        slide.ground(Palette.TEAL);
        return slide;
    }

    private Slide slide() {
        return new Slide(show, show.createSlide(layout), day, language);
    }

    /** The presentation as bytes that are the same on every machine and at every hour. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        show.write(bytes);
        return StableZip.of(bytes.toByteArray(), (part, content) -> content);
    }

    @Override
    public void close() throws IOException {
        show.close();
    }
}
