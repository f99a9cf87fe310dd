package io.portolan.workbook;

import io.portolan.intake.Submission;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;

/** Reads workbooks, whatever their names say: what a file is, its content tells. The file itself is never written to. */
public final class Workbooks {
    private Workbooks() {}

    /**
     * Reads a submission.
     *
     * @throws UnreadableWorkbook with what is wrong and how to mend it, whatever goes wrong
     */
    public static Book read(Submission submission) throws UnreadableWorkbook {
        try {
            return opened(submission);
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw new UnreadableWorkbook("The file is no longer there. Put it back and run again.", e);
        } catch (AccessDeniedException e) {
            throw new UnreadableWorkbook(
                    "The file may not be read. Close it elsewhere or ask for the right to read it.", e);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableWorkbook(Rejections.PASSWORD, e);
        } catch (OldExcelFormatException e) {
            throw new UnreadableWorkbook(Rejections.OLD_EXCEL, e);
        } catch (OutOfMemoryError e) {
            throw new UnreadableWorkbook(Rejections.MEMORY, e);
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            throw new UnreadableWorkbook(Rejections.damage(e), e);
        }
    }

    /** Whether a file is read by a parser that is not Portolan's own, and so knows no limits of time and memory. */
    public static boolean needsForeignParser(Submission submission) {
        try {
            return Content.of(submission.path()) == Content.OLE2;
        } catch (IOException e) {
            return false;
        }
    }

    private static Book opened(Submission submission) throws IOException, UnreadableWorkbook {
        Content content = Content.of(submission.path());
        return switch (content) {
            case ZIP -> XlsxDialect.read(submission);
            case OLE2 -> XlsDialect.read(submission);
            case TEXT -> CsvReader.read(submission);
            default -> throw new UnreadableWorkbook(content.rejection());
        };
    }
}
