package io.portolan.report.deck;

import io.portolan.chart.ChartSpec;
import io.portolan.report.office.ChartWorkbook;
import io.portolan.report.office.NativeCharts;
import io.portolan.report.office.OfficeColour;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.presentationml.x2006.main.CTBackgroundProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/** One slide: a title, and texts, areas and charts at their places. Measures are in points from the upper left corner. */
final class Slide {
    private static final int EMU_PER_POINT = 12700;
    /** A label of nine points becomes one of twelve and a half. */
    private static final double CHART_ZOOM = 1.4;
    /** What every program takes for the number of a slide. */
    private static final String NUMBER = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";
    /** In hundredths of a point. */
    private static final int NUMBER_SIZE = 1200;

    private final XMLSlideShow show;
    private final XSLFSlide slide;
    private final LocalDate day;
    private final Locale language;

    Slide(XMLSlideShow show, XSLFSlide slide, LocalDate day, Locale language) {
        this.show = show;
        this.slide = slide;
        this.day = day;
        this.language = language;
    }

    /** Gives this slide a ground of its own; that of the library's own way would be every slide's. */
    void ground(int colour) {
        CTBackgroundProperties ground =
                slide.getXmlObject().getCSld().addNewBg().addNewBgPr();
        ground.addNewSolidFill().addNewSrgbClr().setVal(OfficeColour.bytes(colour));
        ground.addNewEffectLst();
    }

    /** The title, which is also what lists of slides and screen readers call the slide by. */
    void title(String words, Rectangle2D place, Letters letters) {
        XSLFTextShape title = slide.getPlaceholder(0);
        write(title, words, place, letters);
        title.setVerticalAlignment(VerticalAlignment.BOTTOM);
    }

    /** A text as large as its place allows. */
    void text(String words, Rectangle2D place, Letters letters) {
        if (!words.isBlank()) {
            write(slide.createTextBox(), words, place, letters);
        }
    }

    private void write(XSLFTextShape shape, String words, Rectangle2D place, Letters letters) {
        Fit fit = letters.fit(words, place.getWidth(), place.getHeight());
        shape.setAnchor(place);
        shape.clearText();
        shape.setWordWrap(true);
        shape.setTextAutofit(TextAutofit.NONE);
        shape.setLeftInset(0);
        shape.setRightInset(0);
        shape.setTopInset(0);
        shape.setBottomInset(0);
        shape.setVerticalAlignment(VerticalAlignment.TOP);
        fit.text()
                .lines()
                .forEach(line ->
                        run(shape.addNewTextParagraph(), line, fit.size(), letters.areBold(), letters.colour()));
    }

    /** A piece of text, marked with its language so that no program takes it for a misspelling of another. */
    void run(XSLFTextParagraph paragraph, String words, double size, boolean bold, int colour) {
        paragraph.setTextAlign(TextAlign.LEFT);
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(words);
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontColor(new Color(colour));
        if (run.getXmlObject() instanceof CTRegularTextRun own) {
            own.getRPr().setLang(language.getLanguage());
        }
    }

    /** An area of one colour, which says nothing. */
    void area(Rectangle2D place, int colour) {
        XSLFAutoShape area = slide.createAutoShape();
        area.setShapeType(ShapeType.RECT);
        area.setAnchor(place);
        area.setFillColor(new Color(colour));
        area.setLineColor(null);
    }

    /** The footer, with the number that the slide has wherever it is moved. */
    void foot(String words, Rectangle2D place) {
        text(words, place, Letters.SMALL_PRINT);
        XSLFTextShape number = slide.createTextBox();
        number.setAnchor(new Rectangle2D.Double(place.getMaxX(), place.getY(), 60, place.getHeight()));
        number.setTopInset(0);
        number.setRightInset(0);
        number.clearText();
        XSLFTextParagraph paragraph = number.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.RIGHT);
        CTTextField field = paragraph.getXmlObject().addNewFld();
        field.setId(NUMBER);
        field.setType("slidenum");
        field.setT(Integer.toString(slide.getSlideNumber()));
        field.addNewRPr().setSz(NUMBER_SIZE);
        field.getRPr().setLang(language.getLanguage());
    }

    /** A chart that can be edited, with the figures behind it. */
    void chart(ChartSpec spec, Rectangle2D place) {
        XSLFChart chart = show.createChart(slide);
        XSSFWorkbook figures = ChartWorkbook.create(day);
        chart.setWorkbook(figures);
        NativeCharts.fill(chart, spec, figures.getSheetAt(0), place.getWidth(), place.getHeight(), CHART_ZOOM);
        slide.addChart(chart, emu(place));
        CTGroupShape shapes = slide.getXmlObject().getCSld().getSpTree();
        shapes.getGraphicFrameArray(shapes.sizeOfGraphicFrameArray() - 1)
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(spec.alternative());
    }

    /** A table whose first line is its header. */
    void table(List<List<String>> lines, double[] widths, Rectangle2D place, double size) {
        new SlideTable(this, slide.createTable(lines.size(), widths.length), size).fill(lines, widths, place);
    }

    private static Rectangle2D emu(Rectangle2D place) {
        return new Rectangle2D.Double(
                place.getX() * EMU_PER_POINT,
                place.getY() * EMU_PER_POINT,
                place.getWidth() * EMU_PER_POINT,
                place.getHeight() * EMU_PER_POINT);
    }
}
