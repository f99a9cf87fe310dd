package io.portolan.report.excel;

import io.portolan.report.excel.weave.NotEditable;
import io.portolan.settings.Settings;
import io.portolan.workbook.Book;
import io.portolan.workbook.UnreadableWorkbook;
import io.portolan.workbook.Workbooks;
import java.nio.file.Path;

/** The proof that an annotated workbook still holds all that its owner wrote: it is read anew and compared cell for cell. */
final class Proof {
    private Proof() {}

    /**
     * Passes a workbook whose sheets, values, formulas and formats are those of the original.
     *
     * @throws NotEditable if it differs or cannot be read
     */
    static void of(Book original, Path annotated, Settings settings) throws NotEditable {
        try {
            if (!Workbooks.holds(annotated, original, settings)) {
                throw new NotEditable(NotEditable.FAILED);
            }
        } catch (UnreadableWorkbook e) {
            throw new NotEditable(NotEditable.FAILED, e);
        }
    }
}
