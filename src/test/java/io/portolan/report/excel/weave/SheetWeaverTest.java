package io.portolan.report.excel.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.analysis.ComputedColumn.ComputedCell;
import io.portolan.workbook.Area;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SheetWeaverTest {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String MARK =
            "<conditionalFormatting sqref=\"A1\"><cfRule type=\"expression\" dxfId=\"0\" priority=\"1\">"
                    + "<formula>&quot;Portolan&quot;=&quot;Portolan&quot;</formula></cfRule></conditionalFormatting>";

    @Test
    void cells_go_into_their_rows_in_the_order_of_the_columns() throws Exception {
        assertThat(
                        woven(
                                "<sheetData><row r=\"1\" spans=\"1:2\"><c r=\"A1\"><v>1</v></c><c r=\"F1\"/></row></sheetData>"))
                .contains("<row r=\"1\" spans=\"1:3\"><c r=\"A1\"><v>1</v></c><c r=\"C1\" s=\"0\" t=\"inlineStr\">"
                        + "<is><t xml:space=\"preserve\">Head</t></is></c><c r=\"F1\"/></row>");
    }

    @Test
    void rows_that_are_missing_are_made_between_those_that_are_there() throws Exception {
        assertThat(woven("<sheetData><row r=\"1\"/><row r=\"9\"><c r=\"A9\"/></row></sheetData>"))
                .contains("<row r=\"3\"><c r=\"C3\" s=\"0\"><f>A3*2</f><v>6.0</v></c></row><row r=\"9\">");
        assertThat(woven("<sheetData/>")).contains("<sheetData><row r=\"1\">").contains("</row></sheetData>");
    }

    @Test
    void rows_and_cells_without_addresses_are_counted() throws Exception {
        assertThat(woven("<sheetData><row><c/><c/><c/><c><v>4</v></c></row></sheetData>"))
                .contains("<row><c/><c/><c r=\"C1\" s=\"0\" t=\"inlineStr\">")
                .contains("</c><c><v>4</v></c></row>");
    }

    @Test
    void what_the_schema_wants_in_order_comes_in_order() throws Exception {
        String sheet = woven("<sheetData/><autoFilter ref=\"A1:B2\"/><pageMargins left=\"1\"/>"
                + "<mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice><controls/></mc:Choice></mc:AlternateContent>"
                + "<tableParts count=\"0\"/>");
        assertThat(sheet.indexOf("<cols>")).isLessThan(sheet.indexOf("<sheetData"));
        assertThat(sheet.indexOf("<conditionalFormatting"))
                .isBetween(sheet.indexOf("<autoFilter"), sheet.indexOf("<pageMargins"));
        assertThat(sheet.indexOf("<legacyDrawing"))
                .isBetween(sheet.indexOf("<pageMargins"), sheet.indexOf("<mc:AlternateContent"));
    }

    @Test
    void columns_of_the_users_are_cut_where_ours_come() throws Exception {
        assertThat(woven("<cols><col min=\"2\" max=\"16384\" width=\"7\"/></cols><sheetData/>"))
                .contains("<cols><col min=\"2\" max=\"2\" width=\"7\"/><col min=\"3\" max=\"3\" width=\"12.00\" "
                        + "customWidth=\"1\"/><col min=\"4\" max=\"16384\" width=\"7\"/></cols>");
    }

    @Test
    void the_users_own_rules_come_first_and_an_own_drawing_of_notes_is_used() throws Exception {
        String rule =
                "<conditionalFormatting sqref=\"B1\"><cfRule type=\"top10\" priority=\"7\"/></conditionalFormatting>";
        String sheet = woven(
                "<sheetData/>" + rule
                        + "<legacyDrawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"a\"/>");
        assertThat(sheet).contains(rule + MARK.replace("priority=\"1\"", "priority=\"8\""));
        assertThat(sheet).containsOnlyOnce("legacyDrawing");
    }

    @Test
    void tags_carry_the_prefix_of_the_sheet() throws Exception {
        String sheet = woven("x:", "<x:sheetData><x:row r=\"1\"/></x:sheetData>");
        assertThat(sheet)
                .contains("<x:row r=\"1\"><x:c r=\"C1\" s=\"0\" t=\"inlineStr\"><x:is>")
                .contains("<x:cols><x:col ");
        assertThat(sheet).doesNotContain("<c ").doesNotContain("<row");
    }

    @Test
    void a_sheet_whose_rows_are_out_of_order_is_not_woven() {
        assertThatThrownBy(() -> woven("<sheetData><row r=\"5\"/><row r=\"2\"/></sheetData>"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_formula_in_the_way_is_never_overwritten() {
        assertThatThrownBy(() ->
                        woven("<sheetData><row r=\"3\"><c r=\"C3\" t=\"str\"><f>T(1)</f><v></v></c></row></sheetData>"))
                .isInstanceOf(PlaceTaken.class)
                .hasMessageContaining("Risks!C3");
    }

    @Test
    void a_list_of_styles_without_any_gets_a_plain_one_before_ours() throws Exception {
        byte[] none = "<styleSheet xmlns=\"urn:x\"/>".getBytes(StandardCharsets.UTF_8);
        byte[] own = StyleSheet.EMPTY.getBytes(StandardCharsets.UTF_8);
        Element styles = Element.parse(new StyleSheet(none, own).edits().bytes());
        assertThat(styles.children())
                .extracting(Element::name)
                .containsExactly("fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs");
        assertThat(styles.below("cellXfs")).hasSize(1);
    }

    @Test
    void the_log_of_the_splices_gives_the_sheet_back() throws Exception {
        byte[] before = sheet(
                "",
                "<dimension ref=\"A1:B9\"/><sheetData><row r=\"3\" spans=\"1:1\"><c r=\"C3\" s=\"0\"/></row></sheetData>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SpliceLog log = new SpliceLog();
        weaver(before).weave(out, log);
        assertThat(new String(out.toByteArray(), StandardCharsets.UTF_8)).contains("ref=\"A1:C9\"");
        ByteArrayOutputStream undone = new ByteArrayOutputStream();
        SpliceLog.of(log.stored()).undo(new ByteArrayInputStream(out.toByteArray()), undone);
        assertThat(undone.toByteArray()).isEqualTo(before);
    }

    private static String woven(String children) throws Exception {
        return woven("", children);
    }

    private static String woven(String prefix, String children) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        weaver(sheet(prefix, children)).weave(out, new SpliceLog());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] sheet(String prefix, String children) {
        String name = prefix + "worksheet";
        String space = prefix.isEmpty() ? "xmlns" : "xmlns:x";
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + name + " " + space + "=\"" + MAIN + "\">" + children
                        + "</" + name + ">")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static SheetWeaver weaver(byte[] sheet) throws Exception {
        byte[] styles = StyleSheet.EMPTY.getBytes(StandardCharsets.UTF_8);
        List<ComputedCell> cells = List.of(new ComputedCell(2, 6, Optional.of("A3*2")));
        SheetAdditions.Block block =
                new SheetAdditions.Block(0, 2, 2, List.of(new SheetAdditions.Column("Head", 0, cell -> 0, 12, cells)));
        SheetAdditions additions = new SheetAdditions("Risks", List.of(block), Map.of(), List.of(new Area(0, 0, 0, 0)));
        return new SheetWeaver(
                () -> new ByteArrayInputStream(sheet), additions, new StyleSheet(styles, styles), Optional.of("n"));
    }
}
