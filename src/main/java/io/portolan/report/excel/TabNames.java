package io.portolan.report.excel;

import java.util.Collection;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names for new tabs that Excel allows and that are not taken. */
final class TabNames {
    private static final int LONGEST = 31;

    private TabNames() {}

    /** A new sheet at the end under a wished name, numbered when another sheet, here or of the others, has it. */
    static Sheet create(Workbook workbook, String wish, Collection<String> others) {
        String base = WorkbookUtil.createSafeSheetName(CleanText.of(wish).strip(), ' ')
                .strip();
        String name = base;
        for (int n = 2; isTaken(workbook, others, name); n++) {
            String suffix = " (" + n + ")";
            name = base.substring(0, Math.min(base.length(), LONGEST - suffix.length())) + suffix;
        }
        return workbook.createSheet(name);
    }

    private static boolean isTaken(Workbook workbook, Collection<String> others, String name) {
        // Excel keeps this name for itself.
        boolean isReserved = name.toLowerCase(Locale.ROOT).equals("history")
                || others.stream().anyMatch(name::equalsIgnoreCase);
        for (Sheet sheet : workbook) {
            isReserved |= sheet.getSheetName().equalsIgnoreCase(name);
        }
        return isReserved;
    }
}
