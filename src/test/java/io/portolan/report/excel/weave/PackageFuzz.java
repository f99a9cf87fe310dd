package io.portolan.report.excel.weave;

import io.portolan.intake.Submission;
import io.portolan.workbook.Book;
import io.portolan.workbook.UnreadableWorkbook;
import io.portolan.workbook.Workbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sends mutated workbooks through reading, annotating and cleaning: the target of the fuzzer, and of {@link MutantTest}. */
public final class PackageFuzz {
    private static final List<byte[]> ORIGINALS = originals();

    private PackageFuzz() {}

    /** Called by Jazzer with what it thinks may lead to new code. */
    public static void fuzzerTestOneInput(byte[] choices) throws IOException {
        Path folder = Files.createTempDirectory("fuzz");
        try {
            send(choices, folder);
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    /** Whether a mutant could be read; fails with what no caller of reading, annotating or cleaning is ready for. */
    static boolean send(byte[] choices, Path folder) throws IOException {
        byte[] original = ORIGINALS.get(choices.length == 0 ? 0 : (choices[0] & 0xFF) % ORIGINALS.size());
        Path file = Files.write(folder.resolve("mutant.xlsx"), Mutant.of(original, choices));
        clean(file, folder.resolve("clean.xlsx"));
        try {
            Book book = Workbooks.read(new Submission(file, "mutant.xlsx", ""));
            annotate(file, book, folder.resolve("annotated.xlsx"));
            return true;
        } catch (UnreadableWorkbook turnedAway) {
            return false;
        }
    }

    private static void annotate(Path file, Book book, Path target) {
        try {
            Annotator.annotate(file, book, target);
        } catch (NotEditable | IOException refused) {
            // Either is an answer, a companion or a sentence; nothing else is.
        }
    }

    private static void clean(Path file, Path target) {
        try {
            Cleaning.clean(file, target);
        } catch (NotEditable | IOException refused) {
            // Either is an answer, a companion or a sentence; nothing else is.
        }
    }

    private static List<byte[]> originals() {
        try {
            byte[] plain = workbook();
            Path folder = Files.createTempDirectory("originals");
            Path file = Files.write(folder.resolve("plain.xlsx"), plain);
            Path annotated = folder.resolve("annotated.xlsx");
            Annotator.annotate(file, Workbooks.read(new Submission(file, "plain.xlsx", "")), annotated);
            Path forgetful = Files.createFile(folder.resolve("forgetful.xlsx"));
            RoundTrip.forgetUndo(annotated, forgetful);
            return List.of(plain, Files.readAllBytes(annotated), Files.readAllBytes(forgetful));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableWorkbook | NotEditable e) {
            throw new IllegalStateException(e);
        }
    }

    /** A workbook with something of every kind that reading and weaving know. */
    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Risks");
            for (int r = 0; r < 12; r++) {
                Row row = sheet.createRow(r);
                row.createCell(0).setCellValue(r == 0 ? "Id" : "R" + r);
                row.createCell(1).setCellValue(r == 0 ? "Title" : "A risk <" + r + ">");
                row.createCell(2).setCellValue(r * 2.5);
                row.createCell(3).setCellFormula("C" + (r + 1) + "*2");
            }
            sheet.addMergedRegion(new CellRangeAddress(14, 15, 0, 2));
            sheet.setColumnWidth(1, 5000);
            sheet.createFreezePane(1, 1);
            sheet.createTable(new AreaReference(new CellReference(0, 0), new CellReference(11, 1), null));
            ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
            sheet.createDrawingPatriarch()
                    .createCellComment(anchor)
                    .setString(workbook.getCreationHelper().createRichTextString("mine"));
            workbook.createSheet("Lists").createRow(0).createCell(0).setCellValue(true);
            workbook.createName().setNameName("Limit");
            workbook.getName("Limit").setRefersToFormula("Lists!$A$1");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
