package io.portolan.report.excel;

import io.portolan.workbook.CellRef;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;

/** Ways from Portolan's pages to the user's cells, in the same workbook or in an annotated one that lies beside it. */
final class Links {
    /**
     * Where a link leads.
     *
     * @param file the workbook in the same folder; "" for the one that holds the link
     * @param place a cell as formulas name it
     */
    record Way(String file, String place) {}

    private final String file;
    private final Set<String> sheets;

    private Links(String file, Collection<String> sheets) {
        this.file = file;
        this.sheets = Set.copyOf(sheets);
    }

    /** Ways to the sheets that a workbook has now. */
    static Links within(Workbook workbook) {
        Set<String> names = new HashSet<>();
        for (Sheet sheet : workbook) {
            names.add(sheet.getSheetName());
        }
        return new Links("", names);
    }

    /** Ways to the sheets of a workbook that lies in the same folder. */
    static Links into(String file, List<String> sheets) {
        return new Links(file, sheets);
    }

    /** Ways to sheets of some names. */
    static Links within(Collection<String> sheets) {
        return new Links("", sheets);
    }

    /** No ways: addresses are told as text. */
    static Links none() {
        return new Links("", Set.of());
    }

    /** Whether there is a way at all. */
    boolean areLive() {
        return !sheets.isEmpty();
    }

    /** The way to a cell; empty where there is none. */
    Optional<Way> to(CellRef cell) {
        return sheets.contains(cell.sheet())
                ? Optional.of(new Way(file, place(cell.sheet(), cell.a1())))
                : Optional.empty();
    }

    /** The way to the top of a sheet of the workbook that holds the link. */
    static Way toSheet(String sheet) {
        return new Way("", place(sheet, "A1"));
    }

    /** The way to the summary of another result of the run. */
    static Way toResult(String file) {
        return new Way(file, place("Portolan", "A1"));
    }

    /** A place in a workbook as formulas and links name it. */
    static String place(String sheet, String address) {
        return SheetNameFormatter.format(sheet) + "!" + address;
    }

    /** Makes a cell lead somewhere. */
    static void set(Cell cell, Way way) {
        boolean isHere = way.file().isEmpty();
        Hyperlink link = cell.getSheet()
                .getWorkbook()
                .getCreationHelper()
                .createHyperlink(isHere ? HyperlinkType.DOCUMENT : HyperlinkType.FILE);
        link.setAddress(isHere ? way.place() : asUri(way.file()));
        if (!isHere && link instanceof XSSFHyperlink own) {
            own.setLocation(way.place());
        }
        cell.setHyperlink(link);
    }

    private static String asUri(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
