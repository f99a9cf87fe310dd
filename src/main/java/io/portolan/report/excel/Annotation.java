package io.portolan.report.excel;

import io.portolan.report.Report;
import io.portolan.report.WorkbookReport;
import io.portolan.report.excel.weave.NotEditable;
import io.portolan.workbook.Book;
import java.io.IOException;
import java.nio.file.Path;

/** The user's own workbook with Portolan's notes, marks, columns and sheets. */
final class Annotation {
    private Annotation() {}

    /**
     * Annotates a copy, in the format of the original.
     *
     * @throws NotEditable if that cannot be done without harm, or the result does not hold the user's cells unchanged
     */
    static void write(Report report, WorkbookReport subject, Book book, Path target) throws NotEditable {
        try {
            writer(book.format()).write(report, subject, book, target);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // Workbooks are damaged in every way there is; a companion is the answer to all of them.
            throw new NotEditable(NotEditable.FAILED, e);
        }
    }

    /** Annotates in one format. */
    private interface Writer {
        void write(Report report, WorkbookReport subject, Book book, Path target) throws IOException, NotEditable;
    }

    private static Writer writer(Book.Format format) throws NotEditable {
        return switch (format) {
            case XLSX -> PackageAnnotation::write;
            case XLS -> OldAnnotation::write;
            case XLSB, ODS -> throw new NotEditable("companion.format");
            case CSV -> throw new NotEditable("companion.text");
        };
    }
}
