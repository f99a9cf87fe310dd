package io.portolan.report.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.Program;
import io.portolan.words.Words;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** The slides, as the whole program writes them. */
final class DeckFormTest {
    private static final Path SAMPLES = Path.of("samples");

    @TempDir
    private Path folder;

    @Test
    void slides_are_written_when_they_are_asked_for() {
        Program.run(SAMPLES, folder);

        assertThat(folder.resolve(DeckForm.PORTFOLIO_REPORT)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "risk-register.xlsx", "kpi-report.xlsx", "projects.xlsx"})
    void a_run_makes_some_slides_with_a_title_each_and_charts_among_them(String input) throws IOException {
        try (XMLSlideShow deck = deck(SAMPLES.resolve(input))) {
            assertThat(deck.getSlides()).hasSizeBetween(input.isEmpty() ? 6 : 4, 8);
            assertThat(deck.getSlides())
                    .allSatisfy(slide -> assertThat(slide.getTitle()).isNotBlank());
            assertThat(charts(deck)).isNotEmpty();
        }
    }

    @Test
    void a_chart_says_what_it_shows_and_brings_its_figures_along() throws Exception {
        try (XMLSlideShow deck = deck(SAMPLES)) {
            for (XSLFSlide slide : deck.getSlides()) {
                for (XSLFGraphicFrame frame : frames(slide)) {
                    CTGraphicalObjectFrame own = (CTGraphicalObjectFrame) frame.getXmlObject();
                    assertThat(own.getNvGraphicFramePr().getCNvPr().getDescr()).isNotBlank();
                }
            }
            for (XSLFChart chart : charts(deck)) {
                assertThat(chart.getCTChartSpace().isSetExternalData()).isTrue();
                assertThat(chart.getWorkbook().getSheetAt(0).getLastRowNum()).isPositive();
            }
        }
    }

    @Test
    void slides_and_charts_obey_the_schema() throws IOException {
        try (XMLSlideShow deck = deck(SAMPLES)) {
            deck.getSlides().forEach(slide -> assertSound(slide.getXmlObject()));
            charts(deck).forEach(chart -> assertSound(chart.getCTChartSpace()));
        }
    }

    static Stream<Locale> languages() {
        return Words.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothing_leaves_the_slide_and_no_text_its_place(Locale language) throws IOException {
        try (XMLSlideShow deck = deck(SAMPLES, "--lang", language.getLanguage())) {
            for (XSLFSlide slide : deck.getSlides()) {
                assertThat(slide.getShapes()).allSatisfy(shape -> {
                    assertThat(shape.getAnchor().getMaxX()).isLessThanOrEqualTo(Grid.WIDTH);
                    assertThat(shape.getAnchor().getMaxY()).isLessThanOrEqualTo(Grid.HEIGHT);
                });
                texts(slide)
                        .forEach(text -> assertThat(height(text))
                                .as("slide %d: %s", slide.getSlideNumber(), text.getText())
                                .isLessThanOrEqualTo(text.getAnchor().getHeight() + 1));
            }
        }
    }

    @Test
    void letters_are_large_enough_to_be_read_from_afar() throws IOException {
        try (XMLSlideShow deck = deck(SAMPLES)) {
            assertThat(deck.getSlides().stream()
                            .flatMap(slide -> texts(slide).stream())
                            .flatMap(text -> text.getTextParagraphs().stream())
                            .flatMap(paragraph -> paragraph.getTextRuns().stream()))
                    .allSatisfy(run -> assertThat(run.getFontSize()).isGreaterThanOrEqualTo(12));
        }
    }

    @Test
    void two_runs_write_the_same_bytes() throws IOException {
        deck(SAMPLES).close();
        byte[] first = Files.readAllBytes(folder.resolve(DeckForm.PORTFOLIO_REPORT));
        deck(SAMPLES, "--jobs", "1").close();

        assertThat(Files.readAllBytes(folder.resolve(DeckForm.PORTFOLIO_REPORT)))
                .isEqualTo(first);
    }

    private XMLSlideShow deck(Path input, String... options) throws IOException {
        Program.run(
                input,
                folder,
                Stream.concat(Stream.of("--deck"), Stream.of(options)).toArray(String[]::new));
        try (InputStream in = Files.newInputStream(folder.resolve(DeckForm.PORTFOLIO_REPORT))) {
            return new XMLSlideShow(in);
        }
    }

    private static List<XSLFChart> charts(XMLSlideShow deck) {
        return deck.getSlides().stream()
                .flatMap(slide -> slide.getRelations().stream())
                .filter(XSLFChart.class::isInstance)
                .map((POIXMLDocumentPart part) -> (XSLFChart) part)
                .toList();
    }

    private static List<XSLFGraphicFrame> frames(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFGraphicFrame.class::isInstance)
                .filter(shape -> !(shape instanceof XSLFTable))
                .map(XSLFGraphicFrame.class::cast)
                .toList();
    }

    private static List<XSLFTextShape> texts(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .filter(text -> !text.getText().isBlank())
                .toList();
    }

    /** How high a text is, broken into lines by the measures of a font, and not by those that the slides were made with. */
    private static double height(XSLFTextShape text) {
        double height = 0;
        for (XSLFTextParagraph paragraph : text.getTextParagraphs()) {
            for (XSLFTextRun run : paragraph.getTextRuns()) {
                double size = run.getFontSize();
                Font font = font(run.isBold()).deriveFont((float) size);
                AttributedString words = new AttributedString(run.getRawText(), Map.of(TextAttribute.FONT, font));
                LineBreakMeasurer lines =
                        new LineBreakMeasurer(words.getIterator(), new FontRenderContext(null, true, true));
                while (lines.getPosition() < run.getRawText().length()) {
                    lines.nextLayout((float) text.getAnchor().getWidth());
                    height += 1.2 * size;
                }
            }
        }
        return height;
    }

    private static Font font(boolean bold) {
        String name = "/io/portolan/report/image/LiberationSans-" + (bold ? "Bold" : "Regular") + ".ttf";
        try (InputStream in = DeckFormTest.class.getResourceAsStream(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertSound(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        assertThat(part.validate(new XmlOptions().setErrorListener(errors)))
                .as("%s", errors)
                .isTrue();
    }
}
