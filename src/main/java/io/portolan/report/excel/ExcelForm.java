package io.portolan.report.excel;

import io.portolan.report.Draft;
import io.portolan.report.Report;
import io.portolan.report.WorkbookReport;
import io.portolan.report.excel.weave.NotEditable;
import io.portolan.workbook.Book;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes a report as workbooks: each input annotated, or a companion beside it, and the portfolio report. */
public final class ExcelForm {
    /** The report over all inputs. */
    public static final String PORTFOLIO_REPORT = "portfolio-report.xlsx";

    private final Report report;
    private final Path folder;
    private final OutputNames names;

    private ExcelForm(Report report, Path folder) {
        this.report = report;
        this.folder = folder;
        this.names = new OutputNames(report.workbooks(), folder);
    }

    /**
     * Writes all workbooks into a folder, each under a temporary name first.
     *
     * @return the name of the output under the name of each input that has one, in the order of the inputs
     */
    public static Map<String, String> write(Report report, Path folder) throws IOException {
        Files.createDirectories(folder);
        ExcelForm form = new ExcelForm(report, folder);
        Map<String, String> outputs = new LinkedHashMap<>();
        for (WorkbookReport workbook : report.workbooks()) {
            Optional<Book> book = workbook.book();
            if (workbook.status() == WorkbookReport.Status.ANALYSED && book.isPresent()) {
                outputs.put(workbook.submission().name(), form.write(workbook, book.get()));
            }
        }
        byte[] overview = Companion.ofRun(report, outputs);
        form.put(PORTFOLIO_REPORT, target -> Files.write(target, overview));
        return outputs;
    }

    private String write(WorkbookReport workbook, Book book) throws IOException {
        try {
            return put(names.annotated(workbook), target -> Annotation.write(report, workbook, book, target));
        } catch (NotEditable e) {
            byte[] companion = Companion.of(report, workbook, e.reason());
            return put(names.companion(workbook), target -> Files.write(target, companion));
        }
    }

    private <E extends Exception> String put(String name, Draft.Writer<E> content) throws IOException, E {
        Draft.put(folder, name, content);
        return name;
    }
}
