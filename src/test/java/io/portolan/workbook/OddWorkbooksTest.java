package io.portolan.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.workbook.CellValue.Date;
import io.portolan.workbook.CellValue.Numeric;
import io.portolan.workbook.CellValue.Text;
import io.portolan.workbook.CellValue.Unknown;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are written oddly are read all the same; those that can do harm cost no more than their rejection. */
class OddWorkbooksTest {
    @TempDir
    private Path folder;

    private Grid grid(String rows) throws Exception {
        return PackageTexts.of(rows).read(folder).grids().get(0);
    }

    private void rejected(PackageTexts parts, String sentence) {
        assertThatThrownBy(() -> parts.read(folder))
                .isInstanceOf(UnreadableWorkbook.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void places_that_are_left_out_follow_each_other() throws Exception {
        Grid grid =
                grid("<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row>"
                        + "<row><c><v>5</v></c></row>");
        assertThat(grid.cell(0, 1).value()).isEqualTo(new Numeric(2));
        assertThat(grid.cell(4, 3).value()).isEqualTo(new Numeric(4));
        assertThat(grid.cell(5, 0).value()).isEqualTo(new Numeric(5));
        assertThat(grid.rowCount()).isEqualTo(6);
    }

    @Test
    void cells_and_rows_out_of_order_find_their_place_and_the_later_of_two_counts() throws Exception {
        Grid grid = grid("<row r='9'><c r='C9'><f>A1</f><v>1</v></c><c r='A9'><v>2</v></c><c r='A9'><v>3</v></c></row>"
                + "<row r='2'><c r='B2'><v>4</v></c></row><row r='9'><c r='B9'><f>B1</f><v>5</v></c></row>");
        assertThat(grid.filledRows()).containsExactly(1, 8);
        assertThat(grid.row(8)).extracting(Cell::text).containsExactly("3", "5", "1");
        assertThat(grid.cell(8, 1).formula()).contains("B1");
        assertThat(grid.cell(8, 2).formula()).contains("A1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "B2*$C$1+SUM(A:A)|C4*$C$1+SUM(B:B)",
                "'Q1 B2'!A1&\"A1\"|'Q1 B2'!B3&\"A1\"",
                "LOG10(A1)+Table1[A1]|LOG10(B3)+Table1[A1]",
                "SUM(1:1,$2:3)|SUM(3:3,$2:5)",
                "XFD1|A3"
            })
    void a_shared_formula_moves_along(String master, String follower) throws Exception {
        Grid grid = grid("<row r='1'><c r='D1'><f t='shared' ref='D1:E3' si='0'>" + master.replace("&", "&amp;")
                + "</f><v>1</v></c></row><row r='3'><c r='E3'><f t='shared' si='0'/><v>2</v></c></row>");
        assertThat(grid.cell(0, 3).formula()).contains(master);
        assertThat(grid.cell(2, 4).formula()).contains(follower);
    }

    @Test
    void rich_texts_lose_their_formatting_and_how_they_are_pronounced() throws Exception {
        Book book = PackageTexts.of("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c>"
                        + "<c t='inlineStr'><is><r><t>in</t></r><r><t>line</t></r></is></c></row>")
                .with(
                        "xl/sharedStrings.xml",
                        "<sst xmlns='" + PackageTexts.MAIN
                                + "'><si><r><rPr/><t>One</t></r><r><t xml:space='preserve'> two</t></r>"
                                + "<rPh sb='0' eb='1'><t>wan</t></rPh></si><si><t>a_x000D_b&#65;</t></si></sst>")
                .read(folder);
        assertThat(book.grids().get(0).row(0))
                .extracting(Cell::value)
                .containsExactly(new Text("One two"), new Text("a\rbA"), SharedTexts.MISSING, new Text("inline"));
    }

    @Test
    void the_strict_variant_is_read() throws Exception {
        String main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        String types = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        Book book = new PackageTexts(main, types)
                .with(
                        "xl/worksheets/sheet1.xml",
                        PackageTexts.sheet(
                                main, "<row><c t='d'><v>2026-11-30T06:30:00</v></c><c t='d'><v>x</v></c></row>"))
                .read(folder);
        assertThat(book.grids().get(0).cell(0, 0).value()).isEqualTo(new Date(LocalDateTime.of(2026, 11, 30, 6, 30)));
        assertThat(book.grids().get(0).cell(0, 1).value()).isInstanceOf(Unknown.class);
    }

    @Test
    void the_size_that_a_sheet_claims_and_a_lone_last_cell_cost_nothing() throws Exception {
        Grid grid = grid("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>");
        assertThat(grid.rowCount()).isEqualTo(1_048_576);
        assertThat(grid.columnCount()).isEqualTo(16_384);
        assertThat(grid.filledRows()).hasSize(1);
    }

    @Test
    void cells_beyond_the_end_of_a_sheet_are_left_out_and_said_so() throws Exception {
        Book book = PackageTexts.of("<row r='1'><c r='A1'><v>1</v></c><c r='XFE1'><v>2</v></c></row>"
                        + "<row r='1048577' hidden='1'><c r='A1048577'><v>3</v></c></row>")
                .read(folder);
        assertThat(book.grids().get(0).rowCount()).isEqualTo(1);
        assertThat(book.remarks()).containsExactly(Remark.of("left-out", 2));
    }

    @Test
    void a_missing_sheet_is_said_and_the_others_are_read() throws Exception {
        Book book = PackageTexts.of("").without("xl/worksheets/sheet1.xml").read(folder);
        assertThat(book.grids()).isEmpty();
        assertThat(book.remarks()).containsExactly(Remark.of("missing-sheet", "S"));
    }

    @Test
    void a_workbook_is_binary_by_its_own_part_not_by_a_type_that_its_writer_lists_besides() throws Exception {
        Book book = PackageTexts.of("<row><c><v>1</v></c></row>")
                .with(
                        "[Content_Types].xml",
                        "<Types><Default Extension='bin' ContentType='application/vnd.ms-excel.sheet.binary.macroEnabled.main'/>"
                                + "<Default Extension='xml' ContentType='text/spreadsheetml.x'/></Types>")
                .read(folder);
        assertThat(book.format()).isEqualTo(Book.Format.XLSX);
        assertThat(book.grids()).hasSize(1);
    }

    @Test
    void wrong_content_types_and_a_sheet_outside_do_not_matter() throws Exception {
        Book book = PackageTexts.of("<row><c><v>1</v></c></row>")
                .with(
                        "[Content_Types].xml",
                        "<Types><Default Extension='xml' ContentType='text/spreadsheetml.x'/></Types>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        PackageTexts.relationships("<Relationship Id='s' TargetMode='External' Type='"
                                + PackageTexts.TYPES + "/worksheet' Target='http://127.0.0.1:1/sheet1.xml'/>"))
                .read(folder);
        assertThat(book.grids()).isEmpty();
        assertThat(book.remarks()).hasSize(1);
    }

    @Test
    void a_package_without_its_workbook_or_with_broken_xml_is_damaged() {
        rejected(PackageTexts.of("").without("xl/workbook.xml"), "damaged");
        rejected(PackageTexts.of("<row><c><v>1</c></row>"), "damaged");
        rejected(PackageTexts.of("<row r='x'><c><v>1</v></c></row>"), "damaged");
        rejected(PackageTexts.of("<row><c r='7'><v>1</v></c></row>"), "damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/workbook.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/worksheets/sheet1.xml",
                "_rels/.rels",
                "xl/_rels/workbook.xml.rels"
            })
    void entities_are_refused_in_every_part_that_is_read(String part) {
        String bomb =
                "<!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;&b;&b;'><!ENTITY d SYSTEM 'file:///etc/passwd'>]><a>&c;&d;</a>";
        rejected(PackageTexts.of("").with(part, bomb), "can do harm");
    }

    @Test
    void deep_nesting_and_swollen_parts_are_too_large() {
        rejected(PackageTexts.of("<a>".repeat(100_000)), "too large");
        String swollen = "<row><c t='inlineStr'><is><t>" + " ".repeat(110_000_000) + "</t></is></c></row>";
        rejected(PackageTexts.of(swollen), "too large");
    }

    @Test
    void two_parts_of_one_name_can_do_harm() {
        rejected(PackageTexts.of("").with("XL/Workbook.xml", "<a/>"), "can do harm");
        rejected(PackageTexts.of("").with("../../evil", "x"), "can do harm");
    }

    @Test
    void many_styles_and_many_references_to_a_long_text_are_no_burden() throws Exception {
        String styles = "<styleSheet><cellXfs>" + "<xf numFmtId='10'/>".repeat(64_000) + "</cellXfs></styleSheet>";
        String texts = "<sst><si><t>" + "long ".repeat(6_000) + "</t></si></sst>";
        String row = "<row>" + "<c s='63999' t='s'><v>0</v></c>".repeat(20) + "</row>";
        Book book = PackageTexts.of(row.repeat(5_000))
                .with("xl/styles.xml", styles)
                .with("xl/sharedStrings.xml", texts)
                .read(folder);
        assertThat(book.grids().get(0).rowCount()).isEqualTo(5_000);
        assertThat(book.grids().get(0).cell(4_999, 19).format()).isEqualTo("0.00%");
    }

    @Test
    void rejections_speak_four_languages() {
        for (Rejection rejection : Rejection.values()) {
            UnreadableWorkbook unreadable = new UnreadableWorkbook(rejection);
            assertThat(java.util.stream.Stream.of("en", "nl", "fr", "de")
                            .map(language -> unreadable.reason(Locale.forLanguageTag(language))))
                    .doesNotHaveDuplicates()
                    .allSatisfy(sentence -> assertThat(sentence).isNotBlank().doesNotContain("{"));
        }
    }
}
