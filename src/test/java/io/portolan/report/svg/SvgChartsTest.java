package io.portolan.report.svg;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.ValueFormat;
import io.portolan.report.look.DarkPalette;
import io.portolan.report.look.SampleCharts;
import io.portolan.report.look.TextWidth;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Charts as SVG, looked at as the elements they are made of. */
final class SvgChartsTest {
    private static final double[] WIDTHS = {820, 540, 340};

    static Stream<Arguments> charts() {
        Stream<ChartSpec> all = Stream.concat(
                SampleCharts.all().stream(),
                Stream.of(
                        SampleCharts.controlChart(28),
                        SampleCharts.bars(25, 2, false),
                        new ChartSpec.Lines("Nothing", "", ValueFormat.INTEGER, List.of(), List.of()),
                        new ChartSpec.Bars("Nothing", "", ValueFormat.INTEGER, true, true, List.of(), List.of()),
                        new ChartSpec.Bars("Nothing", "", ValueFormat.INTEGER, false, false, List.of(), List.of()),
                        missing()));
        return all.flatMap(spec -> Arrays.stream(WIDTHS)
                .mapToObj(width -> Arguments.of(spec.title() + " at " + (int) width, spec, width)));
    }

    private static ChartSpec missing() {
        return new ChartSpec.Lines(
                "A single value",
                "",
                ValueFormat.DECIMAL1,
                List.of("Jan", "Feb", "Mar"),
                List.of(Series.of("x", Series.Style.ACTUAL, Double.NaN, 3, Double.NaN)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void every_chart_is_sound_and_has_a_name_and_a_description(String name, ChartSpec spec, double width)
            throws Exception {
        Element svg = read(SvgCharts.svg(spec, "it", width));

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("it-title it-desc");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(spec.title());
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(spec.alternative());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void no_text_leaves_the_drawing(String name, ChartSpec spec, double width) throws Exception {
        Element svg = read(SvgCharts.svg(spec, "it", width));
        double height = number(svg, "height");

        for (Element text : all(svg, "text")) {
            if (text.hasAttribute("transform")) {
                continue;
            }
            double wide = TextWidth.of(text.getTextContent(), Drawing.LABEL);
            double share = switch (text.getAttribute("text-anchor")) {
                case "middle" -> 0.5;
                case "end" -> 1;
                default -> 0;
            };
            double left = number(text, "x") - share * wide;
            assertThat(left).as(text.getTextContent()).isGreaterThan(-1);
            assertThat(left + wide).as(text.getTextContent()).isLessThan(width + 1);
            assertThat(number(text, "y")).as(text.getTextContent()).isBetween(8.0, height);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void every_colour_has_one_for_the_dark(String name, ChartSpec spec, double width) {
        List<Integer> colours = Pattern.compile("#([0-9a-f]{6})")
                .matcher(SvgCharts.svg(spec, "it", width))
                .results()
                .map(found -> Integer.parseInt(found.group(1), 16))
                .toList();

        assertThat(DarkPalette.COLOURS.keySet()).containsAll(colours);
    }

    @Test
    void a_line_is_broken_where_a_value_is_missing_and_a_lone_value_is_a_point() throws Exception {
        Element svg = read(SvgCharts.svg(SampleCharts.controlChart(12), "it", 540));

        assertThat(all(svg, "path").stream().map(path -> path.getAttribute("d")))
                .anySatisfy(
                        d -> assertThat(d.chars().filter(sign -> sign == 'M')).hasSize(2));
        assertThat(all(read(SvgCharts.svg(missing(), "it", 540)), "circle")).hasSize(1);
    }

    @Test
    void bars_are_as_long_as_their_values_are_large() throws Exception {
        ChartSpec.Bars spec = new ChartSpec.Bars(
                "Change",
                "",
                ValueFormat.INTEGER,
                true,
                false,
                List.of("a", "b"),
                List.of(Series.of("x", Series.Style.OWN, 10, -5)));
        List<Element> bars = all(read(SvgCharts.svg(spec, "it", 540)), "rect");

        assertThat(number(bars.get(0), "width") / number(bars.get(1), "width")).isBetween(1.99, 2.01);
        assertThat(number(bars.get(1), "x") + number(bars.get(1), "width"))
                .isBetween(number(bars.get(0), "x") - 0.2, number(bars.get(0), "x") + 0.2);
    }

    @Test
    void what_a_user_wrote_stays_text() {
        ChartSpec spec = new ChartSpec.Bars(
                "<script>&\"",
                "a < b",
                ValueFormat.INTEGER,
                true,
                false,
                List.of("</svg><img>"),
                List.of(Series.of("x", Series.Style.OWN, 1)));

        assertThat(SvgCharts.svg(spec, "it", 340))
                .contains("&lt;script&gt;&amp;&quot;", "&lt;/svg&gt;&lt;img&gt;")
                .doesNotContain("<script", "<img");
    }

    private static Element read(String svg) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        return document.getDocumentElement();
    }

    private static List<Element> all(Element svg, String name) {
        NodeList found = svg.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
