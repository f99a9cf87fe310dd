package io.portolan.report.excel;

import io.portolan.report.look.Palette;
import io.portolan.workbook.Area;
import io.portolan.workbook.CellRef;
import java.util.Collection;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderFormatting;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;

/** An orange edge round each cell with a finding of an old workbook, set by a conditional format so that the cell's own format stays as it is. */
final class Marks {
    /** Always true, and tells the rule from the user's own. */
    static final String FORMULA = "\"Portolan\"=\"Portolan\"";

    /** An old workbook holds no more areas in one record. */
    private static final int AREAS_PER_RULE = 500;

    private Marks() {}

    /** Marks cells of a sheet. */
    static void add(Sheet sheet, Collection<CellRef> cells) {
        List<CellRangeAddress> areas =
                MarkedAreas.of(cells).stream().map(Marks::poi).toList();
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (int from = 0; from < areas.size(); from += AREAS_PER_RULE) {
            List<CellRangeAddress> some = areas.subList(from, Math.min(areas.size(), from + AREAS_PER_RULE));
            ConditionalFormattingRule rule = formats.createConditionalFormattingRule(FORMULA);
            edge(sheet, rule.createBorderFormatting());
            formats.addConditionalFormatting(some.toArray(CellRangeAddress[]::new), rule);
        }
    }

    private static CellRangeAddress poi(Area area) {
        return new CellRangeAddress(area.firstRow(), area.lastRow(), area.firstColumn(), area.lastColumn());
    }

    private static void edge(Sheet sheet, BorderFormatting border) {
        border.setBorderTop(BorderStyle.THIN);
        border.setBorderBottom(BorderStyle.THIN);
        border.setBorderLeft(BorderStyle.THIN);
        border.setBorderRight(BorderStyle.THIN);
        short orange = Look.nearest((HSSFWorkbook) sheet.getWorkbook(), Palette.CONCERN);
        border.setTopBorderColor(orange);
        border.setBottomBorderColor(orange);
        border.setLeftBorderColor(orange);
        border.setRightBorderColor(orange);
    }
}
