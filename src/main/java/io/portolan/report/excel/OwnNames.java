package io.portolan.report.excel;

import io.portolan.workbook.Area;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * Hidden defined names that say which sheets and columns of a workbook are Portolan's, so that they can be taken away when the workbook
 * comes back.
 */
final class OwnNames {
    /** Begins the name of every mark. */
    static final String PREFIX = "_Portolan.";

    private static final String PAGE = PREFIX + "Page.";
    private static final String COLUMNS = PREFIX + "Columns.";

    private OwnNames() {}

    /** Marks a sheet. */
    static void page(Sheet sheet) {
        add(sheet.getWorkbook(), PAGE, Links.place(sheet.getSheetName(), "$A$1"));
    }

    /** Marks columns beside a table. */
    static void columns(Sheet sheet, Area area) {
        String corners = area.a1().replaceAll("([A-Z]+)(\\d+)", "\\$$1\\$$2");
        add(sheet.getWorkbook(), COLUMNS, Links.place(sheet.getSheetName(), corners));
    }

    /** The marks of sheets. */
    static List<Name> pages(Workbook workbook) {
        return beginningWith(workbook, PAGE);
    }

    /** The marks of columns. */
    static List<Name> columns(Workbook workbook) {
        return beginningWith(workbook, COLUMNS);
    }

    private static List<Name> beginningWith(Workbook workbook, String prefix) {
        return workbook.getAllNames().stream()
                .filter(name -> name.getNameName().startsWith(prefix))
                .collect(Collectors.toUnmodifiableList());
    }

    private static void add(Workbook workbook, String prefix, String place) {
        Name name = workbook.createName();
        name.setNameName(prefix + (beginningWith(workbook, prefix).size() + 1));
        name.setRefersToFormula(place);
        if (workbook instanceof HSSFWorkbook old) {
            // New names come last. Those of the newer format are hidden by StablePackage, for POI has no way to.
            old.getInternalWorkbook().getNameRecord(old.getNumberOfNames() - 1).setHidden(true);
        }
    }
}
