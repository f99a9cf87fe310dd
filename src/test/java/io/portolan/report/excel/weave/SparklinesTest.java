package io.portolan.report.excel.weave;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.analysis.ComputedColumn.ComputedCell;
import io.portolan.analysis.Sparkline;
import io.portolan.workbook.Area;
import io.portolan.workbook.CellRef;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sparklines are woven in beside those of the user and taken out again without them. */
final class SparklinesTest {
    private static final String X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private static final String XM = "http://schemas.microsoft.com/office/excel/2006/main";
    private static final String OTHER = "<ext uri=\"{other}\"><o:thing xmlns:o=\"urn:o\"/></ext>";
    private static final String USERS = "<ext xmlns:x14=\"" + X14 + "\" uri=\"" + Sparklines.URI
            + "\"><x14:sparklineGroups xmlns:xm=\"" + XM
            + "\"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>S!A1:B1</xm:f>"
            + "<xm:sqref>F1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>";
    private static final Area OURS = new Area(0, 2, 2, 2);

    private static String sheet(String extensions) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"/></sheetData>"
                + "<pageMargins left=\"1\"/>" + extensions + "</worksheet>";
    }

    private static String woven(String sheet) throws Exception {
        byte[] styles = StyleSheet.EMPTY.getBytes(StandardCharsets.UTF_8);
        Sparkline bars = new Sparkline(new CellRef("Bob's", 2, 0), new CellRef("Bob's", 2, 1), 1.5);
        SheetAdditions.Block block = new SheetAdditions.Block(
                0,
                2,
                2,
                List.of(new SheetAdditions.Column(
                        "Course", 0, cell -> 0, 12, List.of(new ComputedCell(2, bars, Optional.empty())))));
        SheetAdditions additions = new SheetAdditions("Bob's", List.of(block), Map.of(), List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SheetWeaver(() -> in(sheet), additions, new StyleSheet(styles, styles), Optional.empty())
                .weave(out, new SpliceLog());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String unwoven(String sheet) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SheetUnweaver(() -> in(sheet), List.of(OURS), "").unweave(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream in(String sheet) {
        return new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8));
    }

    private static String behindMargins(String sheet) {
        return sheet.substring(sheet.indexOf("<pageMargins"));
    }

    @ParameterizedTest
    @CsvSource({"none, ''", "others, 'O'", "the user's own, 'U'", "both, 'OU'", "both the other way round, 'UO'"})
    void what_the_user_has_stays_and_what_is_ours_goes(String what, String letters) throws Exception {
        String extensions = letters.replace("O", OTHER).replace("U", USERS);
        String before = sheet(extensions.isEmpty() ? "" : "<extLst>" + extensions + "</extLst>");
        String sheet = woven(before);
        assertThat(sheet).as(what).containsOnlyOnce("<extLst>").containsOnlyOnce(Sparklines.URI);
        assertThat(sheet)
                .contains("<xm:f>'Bob's'!A3:B3</xm:f>".replace("Bob's", "Bob''s"))
                .contains("<xm:sqref>C3</xm:sqref>")
                .contains("manualMin=\"1.5\"");
        assertThat(behindMargins(unwoven(sheet))).isEqualTo(behindMargins(before));
    }

    @Test
    void an_empty_list_of_extensions_is_filled() throws Exception {
        assertThat(woven(sheet("<extLst/>"))).containsOnlyOnce("<extLst>").doesNotContain("<extLst/>");
    }

    @Test
    void the_cell_itself_is_blank() throws Exception {
        assertThat(woven(sheet(""))).contains("<row r=\"3\"><c r=\"C3\" s=\"0\"/></row>");
    }
}
