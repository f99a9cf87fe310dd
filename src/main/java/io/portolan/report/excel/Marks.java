package io.portolan.report.excel;

import io.portolan.report.look.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderFormatting;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** An orange edge round each cell with a finding, set by a conditional format so that the cell's own format stays as it is. */
final class Marks {
    /** Always true, and tells the rule from the user's own. */
    static final String FORMULA = "\"Portolan\"=\"Portolan\"";

    /** An old workbook holds no more areas in one record. */
    private static final int AREAS_PER_RULE = 500;

    private Marks() {}

    /** Marks cells of a sheet. */
    static void add(Sheet sheet, SortedSet<CellAddress> cells) {
        List<CellRangeAddress> areas = areas(cells);
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (int from = 0; from < areas.size(); from += AREAS_PER_RULE) {
            List<CellRangeAddress> some = areas.subList(from, Math.min(areas.size(), from + AREAS_PER_RULE));
            ConditionalFormattingRule rule = formats.createConditionalFormattingRule(FORMULA);
            edge(sheet, rule.createBorderFormatting());
            formats.addConditionalFormatting(some.toArray(CellRangeAddress[]::new), rule);
        }
    }

    private static void edge(Sheet sheet, BorderFormatting border) {
        border.setBorderTop(BorderStyle.THIN);
        border.setBorderBottom(BorderStyle.THIN);
        border.setBorderLeft(BorderStyle.THIN);
        border.setBorderRight(BorderStyle.THIN);
        if (sheet.getWorkbook() instanceof HSSFWorkbook old) {
            short orange = Look.nearest(old, Palette.CONCERN);
            border.setTopBorderColor(orange);
            border.setBottomBorderColor(orange);
            border.setLeftBorderColor(orange);
            border.setRightBorderColor(orange);
            return;
        }
        Color orange = Look.colour(Palette.CONCERN);
        border.setTopBorderColor(orange);
        border.setBottomBorderColor(orange);
        border.setLeftBorderColor(orange);
        border.setRightBorderColor(orange);
    }

    /** Cells that stand below each other, as one area. */
    private static List<CellRangeAddress> areas(SortedSet<CellAddress> cells) {
        Map<Integer, SortedSet<Integer>> rowsByColumn = new TreeMap<>();
        cells.forEach(cell -> rowsByColumn
                .computeIfAbsent(cell.getColumn(), column -> new TreeSet<>())
                .add(cell.getRow()));
        List<CellRangeAddress> areas = new ArrayList<>();
        rowsByColumn.forEach((column, rows) -> {
            int first = rows.first();
            int last = first;
            for (int row : rows) {
                if (row > last + 1) {
                    areas.add(new CellRangeAddress(first, last, column, column));
                    first = row;
                }
                last = row;
            }
            areas.add(new CellRangeAddress(first, last, column, column));
        });
        return areas;
    }
}
