package io.portolan.report.excel;

import io.portolan.report.Report;
import io.portolan.report.WorkbookReport;
import io.portolan.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks of Portolan's own: the companion of one that is left as it is, and the portfolio report. */
final class Companion {
    private Companion() {}

    /** The companion of a workbook, saying on its first page why there is one. */
    static byte[] of(Report report, WorkbookReport subject, String reason) throws IOException {
        Words words = Words.of(Report.class, subject.language());
        String notice = Words.of(ExcelForm.class, subject.language()).say(reason);
        try (XSSFWorkbook workbook = StablePackage.create(report.asOf())) {
            new OwnSheets(workbook, words, new Look(workbook), Links.none(), List.of())
                    .ofWorkbook(report, subject, notice);
            return StablePackage.of(workbook, report.asOf());
        }
    }

    /** The report over all workbooks of a run. */
    static byte[] ofRun(Report report, Map<String, String> outputs) throws IOException {
        Words words = Words.of(Report.class, report.language());
        try (XSSFWorkbook workbook = StablePackage.create(report.asOf())) {
            new OwnSheets(workbook, words, new Look(workbook), Links.none(), List.of()).ofRun(report, outputs);
            return StablePackage.of(workbook, report.asOf());
        }
    }
}
