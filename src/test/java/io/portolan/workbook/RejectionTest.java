package io.portolan.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.portolan.intake.Collected;
import io.portolan.intake.Submission;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read end with a sentence that says what they are and how to mend it. */
class RejectionTest {
    private static final Path REAL = Path.of("../shared/data/real");

    @TempDir
    private Path folder;

    private void rejected(String name, byte[] content, String sentence) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        assertThatThrownBy(() -> Workbooks.read(new Submission(file, name, "")))
                .isInstanceOf(UnreadableWorkbook.class)
                .hasMessageContaining(sentence);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("x");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(text(namesAndTexts[i + 1]));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void files_of_other_kinds_are_named() throws IOException {
        rejected("a.xlsx", new byte[0], "empty");
        rejected("a.csv", text(" \n \n"), "empty");
        rejected("a.xlsx", text("%PDF-1.7 ..."), "PDF document");
        rejected("a.xlsx", text("\u0089PNG\r\n"), "picture");
        rejected("a.xls", text("<html><table><tr><td>1</td></tr></table></html>"), "web page");
        rejected("a.xls", text("<?xml version=\"1.0\"?><Workbook/>"), "XML file");
        rejected("a.xlsx", text("Dear all,\nplease find the register attached.\n"), "plain text");
        rejected("a.xlsx", text("\u0001\u0002\0\0\0\u0003"), "not a workbook of any kind");
        rejected("a.zip", zip("a.txt", "x"), "zip archive");
        rejected("a.docx", zip("[Content_Types].xml", "…wordprocessingml.document.main+xml…"), "text document");
        rejected("a.odt", zip("mimetype", "application/vnd.oasis.opendocument.text"), "text document");
        rejected("a.zip", zip("Index/Document.iwa", ""), "Apple Numbers");
    }

    @Test
    void a_workbook_cut_anywhere_is_rejected() throws IOException {
        byte[] whole = workbook();
        for (int twentieth = 1; twentieth < 20; twentieth++) {
            rejected("a.xlsx", Arrays.copyOf(whole, whole.length * twentieth / 20), "incomplete");
        }
    }

    @Test
    void damage_within_is_rejected() throws IOException {
        byte[] broken = zip("[Content_Types].xml", "<spreadsheetml.sheet.main+xml", "xl/workbook.xml", "<workbook>");
        rejected("a.xlsx", broken, "damaged");
        byte[] container = new byte[4096];
        System.arraycopy(text("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"), 0, container, 0, 8);
        rejected("a.xls", container, "damaged");
    }

    @Test
    void a_workbook_that_unpacks_to_far_too_much_is_rejected_quickly() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 20_001; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + i));
            }
        }
        rejected("a.xlsx", bytes.toByteArray(), "too large");
    }

    @Test
    void a_password_is_named() throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream sealed = encryptor.getDataStream(container)) {
                sealed.write(workbook());
            }
            container.writeFilesystem(bytes);
            rejected("a.xlsx", bytes.toByteArray(), "protected by a password");
        }
    }

    @Test
    void a_file_that_went_away_is_named() {
        Submission gone = new Submission(folder.resolve("gone.xlsx"), "gone.xlsx", "");
        assertThatThrownBy(() -> Workbooks.read(gone))
                .isInstanceOf(UnreadableWorkbook.class)
                .hasMessageContaining("no longer there");
    }

    @Test
    void every_real_workbook_is_read_or_rejected_with_a_reason() throws IOException {
        assumeTrue(Files.isDirectory(REAL), "the collection of real workbooks is not here");
        for (Submission submission : Collected.of(List.of(REAL)).submissions()) {
            assertThat(answer(submission)).as(submission.name()).isNotBlank();
        }
    }

    private static String answer(Submission submission) {
        try {
            return Workbooks.read(submission).name();
        } catch (UnreadableWorkbook e) {
            return e.reason(java.util.Locale.ENGLISH);
        }
    }
}
