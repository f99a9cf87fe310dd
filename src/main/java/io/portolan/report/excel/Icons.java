package io.portolan.report.excel;

import io.portolan.analysis.Block.Sign;
import io.portolan.analysis.Block.Sign.Mark;
import io.portolan.chart.Tone;
import io.portolan.report.Tell;
import io.portolan.report.look.Palette;
import io.portolan.report.office.OfficeColour;
import java.util.List;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTNumFmt;

/**
 * An icon before a word, set by a conditional format so that it follows the word when somebody changes it: a check, an exclamation mark or
 * a cross, told apart without their colours. Excel's own sets of icons want numbers, and a cell that says "red" is to hold that word.
 */
final class Icons {
    private Icons() {}

    /** Sets the icons of some words in the cells of an area; a workbook of the old format shows the bare words. */
    static void add(Sheet sheet, CellRangeAddress area, List<Sign> signs) {
        if (signs.isEmpty() || !(sheet instanceof XSSFSheet own)) {
            return;
        }
        var formats = own.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule[] rules =
                signs.stream().map(sign -> rule(own, sign)).toArray(XSSFConditionalFormattingRule[]::new);
        formats.addConditionalFormatting(new CellRangeAddress[] {area}, rules);
    }

    private static XSSFConditionalFormattingRule rule(XSSFSheet sheet, Sign sign) {
        XSSFConditionalFormattingRule rule = sheet.getSheetConditionalFormatting()
                .createConditionalFormattingRule(ComparisonOperator.EQUAL, quoted(sign.word()));
        rule.createFontFormatting();
        StylesTable styles = sheet.getWorkbook().getStylesSource();
        CTDxf look = styles.getDxfAt(styles._getDXfsSize() - 1);
        // POI's own way to set a colour leaves out the byte that the schema asks first.
        look.getFont().addNewColor().setRgb(OfficeColour.of(colour(sign.mark())).getARGB());
        String pattern = "\"" + Tell.icon(sign.mark()) + " \"@";
        CTNumFmt format = look.addNewNumFmt();
        format.setNumFmtId(sheet.getWorkbook().createDataFormat().getFormat(pattern));
        format.setFormatCode(pattern);
        return rule;
    }

    private static int colour(Mark mark) {
        return switch (mark) {
            case GOOD -> Palette.tone(Tone.GREEN);
            case DOUBTFUL -> Palette.CONCERN_INK;
            case BAD -> Palette.tone(Tone.RED);
        };
    }

    private static String quoted(String word) {
        return '"' + word.replace("\"", "\"\"") + '"';
    }
}
