package io.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes in, the run goes on: each file ends with a clear sentence, and a good file beside it is still analysed. */
final class BadInputTest {
    @TempDir
    private Path folder;

    private static TestWorkbook register() {
        return TestWorkbook.sheet("Risk Register")
                .line("Risk ID", "Risk", "Probability", "Cost impact", "Owner", "Status")
                .line("R-1", "Because of rain, works may stop, leading to delay", 0.3, 100, "Ann", "Open")
                .line("R-2", "Because of frost, works may stop, leading to delay", 0.2, 50, "Bob", "Open")
                .line("R-3", "Because of wind, works may stop, leading to delay", 0.1, 80, "Cid", "Open");
    }

    private Path inbox() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        register().save(inbox.resolve("good.xlsx"));
        return inbox;
    }

    private JsonNode outcome(Path inbox, String file, int exitCode) {
        Path out = folder.resolve("out");
        assertThat(Program.run(inbox, out)).isEqualTo(exitCode);
        JsonNode results = Program.read(out);
        assertThat(Program.find(results.path("workbooks"), "file", "good.xlsx")
                        .path("status")
                        .asText())
                .isEqualTo("analysed");
        assertThat(results.path("registers")).isNotEmpty();
        return Program.find(results.path("workbooks"), "file", file);
    }

    private void rejected(String name, byte[] content, String sentence) throws IOException {
        Path inbox = inbox();
        Files.write(inbox.resolve(name), content);
        JsonNode workbook = outcome(inbox, name, 1);
        assertThat(workbook.path("status").asText()).isEqualTo("rejected");
        assertThat(workbook.path("reason").asText()).containsIgnoringCase(sentence);
    }

    @Test
    void an_empty_file_is_rejected() throws IOException {
        rejected("empty.xlsx", new byte[0], "empty");
    }

    @Test
    void a_truncated_workbook_is_rejected() throws IOException {
        byte[] whole = Files.readAllBytes(register().save(folder.resolve("whole.xlsx")));
        rejected("cut.xlsx", Arrays.copyOf(whole, whole.length / 2), "incomplete");
    }

    @Test
    void a_letter_renamed_to_a_workbook_is_rejected() throws IOException {
        rejected(
                "letter.xlsx",
                "Dear all,\nplease find the register attached.\n".getBytes(StandardCharsets.UTF_8),
                "not");
    }

    @Test
    void a_workbook_with_a_password_is_rejected() throws Exception {
        rejected("locked.xlsx", locked(), "password");
    }

    @Test
    void a_workbook_whose_password_is_set_is_analysed_and_stays_as_it_is() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("vault"));
        Path locked = Files.write(inbox.resolve("locked.xlsx"), locked());
        Path settings = Files.writeString(folder.resolve("my.properties"), "read.passwords = wrong | secret\n");
        byte[] before = Files.readAllBytes(locked);
        JsonNode results = Program.results(inbox, folder.resolve("opened"), "--settings", settings.toString());
        assertThat(results.path("workbooks").path(0).path("status").asText()).isEqualTo("analysed");
        assertThat(results.path("workbooks").path(0).path("output").asText()).isEqualTo("locked.findings.xlsx");
        assertThat(results.toString()).doesNotContain("secret");
        assertThat(locked).hasBinaryContent(before);
    }

    private byte[] locked() throws Exception {
        byte[] plain = Files.readAllBytes(register().save(folder.resolve("plain.xlsx")));
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream sealed = encryptor.getDataStream(container)) {
                sealed.write(plain);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void a_folder_named_like_a_workbook_is_a_folder() throws IOException {
        Path inbox = inbox();
        register()
                .line("R-4", "Because of snow, works may stop", 0.1, 10, "Dee", "Open")
                .save(Files.createDirectories(inbox.resolve("x.xlsx")).resolve("inner.xlsx"));
        JsonNode workbook = outcome(inbox, "x.xlsx/inner.xlsx", 0);
        assertThat(workbook.path("status").asText()).isEqualTo("analysed");
    }

    @Test
    void a_sheet_with_only_a_header_gives_no_rows() throws IOException {
        Path inbox = inbox();
        TestWorkbook.sheet("Risk Register")
                .line("Risk ID", "Risk", "Probability", "Cost impact", "Owner", "Status")
                .save(inbox.resolve("header.xlsx"));
        JsonNode workbook = outcome(inbox, "header.xlsx", 0);
        assertThat(workbook.path("status").asText()).isEqualTo("analysed");
        workbook.path("tables")
                .forEach(table -> assertThat(table.path("rows").asInt()).isZero());
    }

    @Test
    void numbers_typed_as_text_are_read_and_reported() throws IOException {
        Path inbox = inbox();
        TestWorkbook.sheet("Risk Register")
                .line("Risk ID", "Risk", "Probability", "Cost impact", "Owner", "Status")
                .line("R-1", "Because of rain, works may stop, leading to delay", "30 %", "1.200,50", "Ann", "Open")
                .line("R-2", "Because of frost, works may stop, leading to delay", "20 %", "50,25", "Bob", "Open")
                .line("R-3", "Because of wind, works may stop, leading to delay", "12,5 %", "80,00", "Cid", "Open")
                .save(inbox.resolve("texts.xlsx"));
        outcome(inbox, "texts.xlsx", 0);
        JsonNode register = Program.find(Program.read(folder.resolve("out")).path("registers"), "file", "texts.xlsx");
        assertThat(register.path("exposure").path("mean").asDouble())
                .isCloseTo(0.3 * 1200.5 + 0.2 * 50.25 + 0.125 * 80, org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void errors_cycles_and_formulas_without_values_are_unknown_and_never_zero() throws IOException {
        Path inbox = inbox();
        try (XSSFWorkbook workbook =
                        new XSSFWorkbook(Files.newInputStream(register().save(folder.resolve("base.xlsx"))));
                OutputStream out = Files.newOutputStream(inbox.resolve("formulas.xlsx"))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.getRow(1).createCell(3).setCellFormula("D3*2");
            sheet.getRow(2).createCell(3).setCellFormula("D2*2");
            sheet.getRow(3).getCell(3).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
            workbook.write(out);
        }
        JsonNode workbook = outcome(inbox, "formulas.xlsx", 0);
        assertThat(workbook.path("status").asText()).isEqualTo("analysed");
        JsonNode register =
                Program.find(Program.read(folder.resolve("out")).path("registers"), "file", "formulas.xlsx");
        assertThat(register.path("quantified").asInt()).isZero();
    }

    @Test
    void a_row_of_16384_columns_and_dates_before_1900_do_no_harm() throws IOException {
        Path inbox = inbox();
        try (XSSFWorkbook workbook =
                        new XSSFWorkbook(Files.newInputStream(register().save(folder.resolve("base.xlsx"))));
                OutputStream out = Files.newOutputStream(inbox.resolve("wide.xlsx"))) {
            var row = workbook.getSheetAt(0).createRow(9);
            for (int column = 0; column < 16_384; column++) {
                row.createCell(column).setCellValue(column);
            }
            workbook.getSheetAt(0).getRow(1).createCell(6).setCellValue("31/12/1899");
            workbook.write(out);
        }
        assertThat(outcome(inbox, "wide.xlsx", 0).path("status").asText()).isEqualTo("analysed");
    }

    @Test
    void the_inputs_keep_their_bytes_and_their_time() throws IOException {
        Path inbox = inbox();
        Path good = inbox.resolve("good.xlsx");
        byte[] before = Files.readAllBytes(good);
        var time = Files.getLastModifiedTime(good);
        Program.run(inbox, folder.resolve("out"));
        assertThat(Files.readAllBytes(good)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(good)).isEqualTo(time);
    }

    @Test
    void nothing_that_can_be_analysed_ends_with_code_3_and_a_wrong_option_with_2() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("bad"));
        Files.write(inbox.resolve("empty.xlsx"), new byte[0]);
        assertThat(Program.run(inbox, folder.resolve("out"))).isEqualTo(3);
        assertThat(Program.run(inbox, folder.resolve("out"), "--period", "November"))
                .isEqualTo(2);
        assertThat(Program.run(folder.resolve("nowhere"), folder.resolve("out")))
                .isEqualTo(2);
    }
}
