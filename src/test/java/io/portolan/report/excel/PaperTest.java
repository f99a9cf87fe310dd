package io.portolan.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.analysis.Block.DataTable;
import io.portolan.analysis.Block.Heading;
import io.portolan.analysis.Block.Line;
import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.ValueFormat;
import io.portolan.report.Report;
import io.portolan.words.Words;
import io.portolan.workbook.CellRef;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

final class PaperTest {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Page");
    private final Paper paper = new Paper(sheet, new Look(workbook), Words.of(Report.class, Locale.ENGLISH));

    @Test
    void no_page_of_print_ends_within_a_chart() {
        paper.title("Message", "Footing");
        IntStream.range(0, 5).forEach(i -> paper.charts(List.of(chart(), chart())));
        paper.finish();
        assertThat(sheet.getRowBreaks()).isNotEmpty();
        for (int end : sheet.getRowBreaks()) {
            assertThat(sheet.getDrawingPatriarch().getShapes())
                    .map(shape -> (XSSFClientAnchor) shape.getAnchor())
                    .noneMatch(anchor -> anchor.getRow1() <= end && end < anchor.getRow2() - 1);
        }
    }

    @Test
    void the_header_of_a_table_that_goes_on_over_the_page_is_printed_again() {
        paper.title("Message", "Footing");
        paper.table(table(80, "Steering"), Links.none());
        paper.finish();
        assertThat(sheet.getRepeatingRows()).isEqualTo(new CellRangeAddress(4, 4, -1, -1));
    }

    @Test
    void a_table_that_fits_its_page_repeats_nothing() {
        paper.table(table(5, "Steering"), Links.none());
        paper.finish();
        assertThat(sheet.getRepeatingRows()).isNull();
        assertThat(sheet.getRowBreaks()).isEmpty();
    }

    @Test
    void a_column_that_says_nothing_is_left_out() {
        DataTable table = new DataTable(
                "",
                List.of(text("Id"), new Heading("Score", ValueFormat.DECIMAL1), text("Title")),
                List.of(new Line(List.of("R1", Double.NaN, "one"), Optional.empty())));
        assertThat(ShownTable.of(table, Links.none(), 10, "Cell").table().columns())
                .extracting(Heading::text)
                .containsExactly("Id", "Title");
    }

    @Test
    void a_link_stands_on_a_text_that_needs_no_second_line() {
        assertThat(firstHeading("R-01")).isEqualTo("Name");
        assertThat(firstHeading("Replacement of the regional ticketing platform"))
                .isEqualTo("Cell");
    }

    @Test
    void a_table_cut_short_says_where_the_rest_is() {
        paper.briefly(3, "list.annotated.xlsx");
        paper.table(table(5, "Steering"), Links.none());
        assertThat(sheet)
                .anySatisfy(row -> assertThat(row.getCell(0).getStringCellValue())
                        .isEqualTo("Lines 1 to 3 of 5; list.annotated.xlsx has them all."));
    }

    @Test
    void a_long_sentence_gets_the_room_that_short_columns_leave() {
        int[] spans = Spans.of(table(1, "word ".repeat(40).strip()), Paper.COLUMNS);
        assertThat(spans[0]).isLessThan(5);
        assertThat(spans[1]).isGreaterThan(15);
    }

    private static String firstHeading(String name) {
        Links links = Links.into("list.xlsx", List.of("Risks"));
        return ShownTable.of(table(1, name, "x"), links, 10, "Cell")
                .table()
                .columns()
                .get(0)
                .text();
    }

    private static DataTable table(int lines, String text) {
        return table(lines, "P-1", text);
    }

    private static DataTable table(int lines, String name, String text) {
        return new DataTable(
                "Projects",
                List.of(text("Name"), text("Remark")),
                IntStream.range(0, lines)
                        .mapToObj(i -> new Line(List.of(name, text), Optional.of(new CellRef("Risks", 4 + i, 1))))
                        .toList());
    }

    private static Heading text(String text) {
        return new Heading(text, ValueFormat.TEXT);
    }

    private static ChartSpec chart() {
        List<String> months = List.of("Jan", "Feb", "Mar");
        Series values = Series.of("Value", Series.Style.ACTUAL, 1, 3, 2);
        return new ChartSpec.Lines("Values", "Three values", ValueFormat.INTEGER, months, List.of(values));
    }
}
