package io.portolan.report.excel;

import io.portolan.intake.Submission;
import io.portolan.report.excel.weave.NotEditable;
import io.portolan.workbook.Book;
import io.portolan.workbook.Grid;
import io.portolan.workbook.UnreadableWorkbook;
import io.portolan.workbook.Workbooks;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;

/** The proof that an annotated workbook still holds all that its owner wrote: it is read anew and compared cell for cell. */
final class Proof {
    private Proof() {}

    /**
     * Passes a workbook whose sheets, values, formulas and formats are those of the original.
     *
     * @throws NotEditable if it differs or cannot be read
     */
    static void of(Book original, Path annotated) throws NotEditable {
        try {
            Book again = Workbooks.read(new Submission(annotated, original.name(), ""));
            if (!isSame(original, again)) {
                throw new NotEditable(NotEditable.FAILED);
            }
        } catch (UnreadableWorkbook e) {
            throw new NotEditable(NotEditable.FAILED, e);
        }
    }

    private static boolean isSame(Book one, Book other) {
        Iterator<Grid> others = other.grids().iterator();
        for (Grid grid : one.grids()) {
            if (!others.hasNext() || !isSame(grid, others.next())) {
                return false;
            }
        }
        return !others.hasNext();
    }

    private static boolean isSame(Grid one, Grid other) {
        int[] rows = one.filledRows();
        if (!one.sheet().equals(other.sheet()) || !Arrays.equals(rows, other.filledRows())) {
            return false;
        }
        for (int row : rows) {
            if (!one.row(row).equals(other.row(row))) {
                return false;
            }
        }
        return true;
    }
}
