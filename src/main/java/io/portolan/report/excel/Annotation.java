package io.portolan.report.excel;

import io.portolan.finding.Finding;
import io.portolan.report.Report;
import io.portolan.report.TableReport;
import io.portolan.report.WorkbookReport;
import io.portolan.words.Words;
import io.portolan.workbook.Book;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;

/** The user's own workbook with Portolan's notes, marks, columns and sheets. */
final class Annotation {
    private Annotation() {}

    /**
     * Annotates a copy.
     *
     * @param original the bytes of the user's workbook
     * @return the bytes of the annotated one, in the same format
     * @throws NotEditable if that cannot be done without harm, or the result does not hold the user's cells unchanged
     */
    static byte[] of(Report report, WorkbookReport subject, Book.Format format, byte[] original) throws NotEditable {
        try {
            return annotate(report, subject, format, original);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // POI throws every kind of exception at workbooks it cannot edit; a companion is the answer to all of them.
            throw new NotEditable("companion.failed", e);
        }
    }

    private static byte[] annotate(Report report, WorkbookReport subject, Book.Format format, byte[] original)
            throws IOException, NotEditable {
        byte[] annotated;
        String before;
        try (Workbook workbook = Editing.open(original, format)) {
            OwnAdditions.remove(workbook);
            before = Fingerprint.of(workbook);
            Look look = new Look(workbook);
            Words words = Words.of(ExcelForm.class, subject.language());
            Links links = Links.within(workbook);
            findings(workbook, subject, words);
            columns(workbook, subject, look);
            new OwnSheets(workbook, words, look, links).ofWorkbook(report, subject, "");
            annotated = StablePackage.of(workbook, report.asOf());
        }
        try (Workbook again = Editing.open(annotated, format)) {
            OwnAdditions.remove(again);
            if (!Fingerprint.of(again).equals(before)) {
                throw new NotEditable("companion.failed");
            }
        }
        return annotated;
    }

    private static void findings(Workbook workbook, WorkbookReport subject, Words words) {
        Map<String, TreeMap<CellAddress, List<Finding>>> bySheet = new TreeMap<>();
        Contents.of(List.of(subject)).findings().forEach(found -> {
            Finding finding = found.thing();
            bySheet.computeIfAbsent(finding.cell().sheet(), sheet -> new TreeMap<>())
                    .computeIfAbsent(
                            new CellAddress(finding.cell().row(), finding.cell().column()), cell -> new ArrayList<>())
                    .add(finding);
        });
        bySheet.forEach((name, cells) -> {
            Sheet sheet = workbook.getSheet(name);
            if (sheet != null) {
                Notes.add(sheet, cells, words);
                Marks.add(sheet, new TreeSet<>(cells.keySet()));
            }
        });
    }

    private static void columns(Workbook workbook, WorkbookReport subject, Look look) {
        for (TableReport table : subject.tables()) {
            Sheet sheet = workbook.getSheet(table.table().sheet());
            if (sheet != null) {
                table.analysis()
                        .ifPresent(analysis -> BesideColumns.add(sheet, table.table(), analysis.columns(), look));
            }
        }
    }
}
