package io.portolan.report.excel;

import io.portolan.report.Report;
import io.portolan.report.TableReport;
import io.portolan.report.WorkbookReport;
import io.portolan.report.excel.weave.NotEditable;
import io.portolan.words.Words;
import io.portolan.workbook.Area;
import io.portolan.workbook.Book;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;

/** The user's workbook of Excel 97–2003 with Portolan's notes, marks, columns and sheets, opened and saved by POI. */
final class OldAnnotation {
    private OldAnnotation() {}

    /** Writes the annotated workbook, when it holds the user's cells unchanged. */
    static void write(Report report, WorkbookReport subject, Book book, Path target) throws IOException, NotEditable {
        byte[] annotated;
        String before;
        try (HSSFWorkbook workbook =
                OldWorkbooks.open(Files.readAllBytes(subject.submission().path()))) {
            OwnAdditions.remove(workbook);
            before = Fingerprint.of(workbook);
            Look look = new Look(workbook);
            Words words = Words.of(Report.class, subject.language());
            Links links = Links.within(workbook);
            findings(workbook, subject, words);
            columns(workbook, subject, look);
            new OwnSheets(workbook, words, look, links, List.of()).ofWorkbook(report, subject, "");
            annotated = StablePackage.of(workbook, report.asOf());
        }
        try (HSSFWorkbook again = OldWorkbooks.open(annotated)) {
            OwnAdditions.remove(again);
            if (!Fingerprint.of(again).equals(before)) {
                throw new NotEditable(NotEditable.FAILED);
            }
        }
        Files.write(target, annotated);
    }

    private static void findings(HSSFWorkbook workbook, WorkbookReport subject, Words words) {
        CellFindings.of(subject).forEach((name, cells) -> {
            Sheet sheet = workbook.getSheet(name);
            if (sheet != null) {
                Notes.add(sheet, cells, words);
                Marks.add(sheet, cells.keySet());
            }
        });
    }

    private static void columns(HSSFWorkbook workbook, WorkbookReport subject, Look look) {
        Map<String, List<Area>> taken = new HashMap<>();
        for (TableReport table : subject.tables()) {
            String name = table.table().sheet();
            Sheet sheet = workbook.getSheet(name);
            if (sheet != null) {
                List<Area> here = taken.computeIfAbsent(name, key -> new ArrayList<>());
                table.analysis()
                        .ifPresent(analysis -> BesideColumns.add(sheet, table.table(), analysis.columns(), look, here));
            }
        }
    }
}
