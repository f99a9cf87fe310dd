package io.portolan.workbook;

import io.portolan.intake.Submission;
import io.portolan.opc.OpcPackage;
import io.portolan.opc.RefusedPackage;
import io.portolan.settings.Settings;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;

/** Reads workbooks, whatever their names say: what a file is, its content tells. The file itself is never written to. */
public final class Workbooks {
    private Workbooks() {}

    /**
     * Reads a submission within the limits that stand by default.
     *
     * @throws UnreadableWorkbook with what is wrong and how to mend it, whatever goes wrong
     */
    public static Book read(Submission submission) throws UnreadableWorkbook {
        return read(submission, Settings.defaults());
    }

    /**
     * Reads a submission within limits, and with passwords, that are set.
     *
     * @throws UnreadableWorkbook with what is wrong and how to mend it, whatever goes wrong
     */
    public static Book read(Submission submission, Settings settings) throws UnreadableWorkbook {
        try {
            return opened(submission, Access.of(settings));
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw new UnreadableWorkbook(Rejection.GONE, e);
        } catch (AccessDeniedException e) {
            throw new UnreadableWorkbook(Rejection.FORBIDDEN, e);
        } catch (RefusedPackage e) {
            throw new UnreadableWorkbook(Rejection.of(e.reason()), e);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableWorkbook(Rejection.PASSWORD, e);
        } catch (OldExcelFormatException e) {
            throw new UnreadableWorkbook(Rejection.OLD_EXCEL, e);
        } catch (OutOfMemoryError e) {
            throw new UnreadableWorkbook(Rejection.MEMORY, e);
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            throw new UnreadableWorkbook(Rejection.DAMAGED, e);
        }
    }

    /**
     * Whether an .xlsx file still holds all cells of a book that was read from another one: sheets, values, formulas, number formats. Takes
     * hardly any memory where the cells lie in the same order.
     *
     * @throws UnreadableWorkbook if it cannot be read
     */
    public static boolean holds(Path file, Book before, Settings settings) throws UnreadableWorkbook {
        try (OpcPackage parts = OpcPackage.open(file, Access.of(settings).limits())) {
            if (!before.grids().isEmpty() && XlsxComparison.isSame(before, parts)) {
                return true;
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableWorkbook(Rejection.DAMAGED, e);
        }
        return read(new Submission(file, before.name(), ""), settings).holdsCellsOf(before);
    }

    /** Whether a file is read by a parser that is not Portolan's own, and so knows no limits of time and memory. */
    public static boolean needsForeignParser(Submission submission, Settings settings) {
        try {
            return switch (Content.of(submission.path())) {
                case OLE2 -> true;
                case ZIP -> ZipContent.isForeign(submission.path(), Access.of(settings));
                default -> false;
            };
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static Book opened(Submission submission, Access access) throws IOException, UnreadableWorkbook {
        Content content = Content.of(submission.path());
        return switch (content) {
            case ZIP -> ZipContent.read(submission, access);
            case OLE2 -> Container.read(submission, access);
            case TEXT -> CsvReader.read(submission);
            default -> throw new UnreadableWorkbook(content.rejection().orElse(Rejection.UNKNOWN_KIND));
        };
    }
}
