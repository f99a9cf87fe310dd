package io.portolan.report.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;

/** Takes away what Portolan added to an old workbook on an earlier run, so that nothing stacks up. */
final class OwnAdditions {
    private OwnAdditions() {}

    /** Removes Portolan's notes, marks, columns and sheets. */
    static void remove(Workbook workbook) {
        for (Sheet sheet : workbook) {
            removeMarks(sheet);
            Notes.remove(sheet);
        }
        for (Name name : List.copyOf(OwnNames.columns(workbook))) {
            removeColumns(workbook, name);
            workbook.removeName(name);
        }
        for (Name name : List.copyOf(OwnNames.pages(workbook))) {
            String sheet = name.isDeleted() ? "" : sheetOf(name);
            workbook.removeName(name);
            if (workbook.getSheetIndex(sheet) >= 0 && workbook.getNumberOfSheets() > 1) {
                workbook.removeSheetAt(workbook.getSheetIndex(sheet));
            }
        }
    }

    private static void removeMarks(Sheet sheet) {
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (int i = formats.getNumConditionalFormattings() - 1; i >= 0; i--) {
            if (isOwn(formats.getConditionalFormattingAt(i))) {
                formats.removeConditionalFormatting(i);
            }
        }
    }

    private static boolean isOwn(ConditionalFormatting format) {
        return format.getNumberOfRules() == 1
                && Marks.FORMULA.equals(format.getRule(0).getFormula1());
    }

    private static void removeColumns(Workbook workbook, Name name) {
        if (name.isDeleted()) {
            return;
        }
        AreaReference area = new AreaReference(name.getRefersToFormula(), workbook.getSpreadsheetVersion());
        CellReference from = area.getFirstCell();
        CellReference to = area.getLastCell();
        Sheet sheet = workbook.getSheet(sheetOf(name));
        if (sheet == null) {
            return;
        }
        for (int r = from.getRow(); r <= to.getRow(); r++) {
            Row row = sheet.getRow(r);
            for (int c = from.getCol(); row != null && c <= to.getCol(); c++) {
                Cell cell = row.getCell(c);
                if (cell != null) {
                    row.removeCell(cell);
                }
            }
        }
    }

    private static String sheetOf(Name name) {
        String sheet = new CellReference(name.getRefersToFormula().split(":", 2)[0]).getSheetName();
        return sheet == null ? "" : sheet;
    }
}
