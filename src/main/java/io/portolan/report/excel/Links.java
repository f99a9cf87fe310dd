package io.portolan.report.excel;

import io.portolan.workbook.CellRef;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Ways from Portolan's pages to the user's cells; none where those cells stand in another file. */
final class Links {
    private final Set<String> sheets;

    private Links(Set<String> sheets) {
        this.sheets = sheets;
    }

    /** Ways to the sheets that a workbook has now. */
    static Links within(Workbook workbook) {
        Set<String> names = new HashSet<>();
        for (Sheet sheet : workbook) {
            names.add(sheet.getSheetName());
        }
        return new Links(names);
    }

    /** Ways to sheets of some names. */
    static Links within(Collection<String> sheets) {
        return new Links(Set.copyOf(sheets));
    }

    /** No ways: addresses are told as text. */
    static Links none() {
        return new Links(Set.of());
    }

    /** Whether there is a way at all. */
    boolean areLive() {
        return !sheets.isEmpty();
    }

    /** The place of a cell as a link names it; empty where there is no way. */
    Optional<String> to(CellRef cell) {
        return sheets.contains(cell.sheet()) ? Optional.of(place(cell.sheet(), cell.a1())) : Optional.empty();
    }

    /** A place in a workbook as formulas and links name it. */
    static String place(String sheet, String address) {
        return SheetNameFormatter.format(sheet) + "!" + address;
    }

    /** Makes a cell lead to a place of its own workbook. */
    static void set(Cell cell, String place) {
        Hyperlink link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(place);
        cell.setHyperlink(link);
    }
}
