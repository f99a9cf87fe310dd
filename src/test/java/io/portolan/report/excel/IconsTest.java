package io.portolan.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;

/** A status stands in its cell as a word; the icon before it is a conditional format of the user's workbook. */
final class IconsTest {
    @TempDir
    Path out;

    @Test
    void each_word_of_a_status_has_its_icon_and_the_cell_holds_the_word() throws IOException {
        Program.run(Path.of("samples", "projects.xlsx"), out);
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(out.resolve("projects.annotated.xlsx").toString())) {
            Map<String, String> icons = new TreeMap<>();
            List<String> words = new ArrayList<>();
            for (var sheet : workbook) {
                icons.putAll(icons(workbook, (XSSFSheet) sheet));
                sheet.forEach(row -> row.forEach(cell -> words.add(cell.toString())));
            }
            assertThat(icons)
                    .containsEntry("\"Green\"", "\"✓ \"@")
                    .containsEntry("\"Amber\"", "\"! \"@")
                    .containsEntry("\"Red\"", "\"✗ \"@");
            assertThat(words).contains("Green", "Amber", "Red").doesNotContain("✗ Red");
        }
    }

    /** The condition of each rule that compares with a word, and the number format that it sets. */
    private static Map<String, String> icons(XSSFWorkbook workbook, XSSFSheet sheet) {
        Map<String, String> icons = new TreeMap<>();
        for (var formats : sheet.getCTWorksheet().getConditionalFormattingList()) {
            for (CTCfRule rule : formats.getCfRuleList()) {
                if (rule.isSetOperator()) {
                    var format = workbook.getStylesSource().getDxfAt((int) rule.getDxfId());
                    icons.put(rule.getFormulaArray(0), format.getNumFmt().getFormatCode());
                }
            }
        }
        return icons;
    }
}
