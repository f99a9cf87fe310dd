package io.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.cli.PortolanCommand;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CleanTest {
    @TempDir
    Path folder;

    @Test
    void a_workbook_that_nobody_edited_comes_back_with_every_part_as_it_was() throws IOException {
        Path original = register();
        Path clean = folder.resolve("clean.xlsx");
        assertThat(clean(annotated(original), clean)).isZero();
        assertThat(parts(clean)).isEqualTo(parts(original));
    }

    @Test
    void a_workbook_that_was_edited_keeps_the_edits_and_nothing_of_ours() throws IOException {
        Path edited = folder.resolve("edited.xlsx");
        try (Workbook workbook = open(annotated(register()));
                OutputStream out = Files.newOutputStream(edited)) {
            assertThat(workbook.getNumberOfSheets()).isGreaterThan(2);
            workbook.getSheet("Risks").getRow(1).getCell(1).setCellValue("edited");
            workbook.write(out);
        }
        Path clean = folder.resolve("clean.xlsx");
        assertThat(clean(edited, clean)).isZero();
        try (Workbook workbook = open(clean)) {
            Sheet sheet = workbook.getSheet("Risks");
            assertThat(workbook.getNumberOfSheets()).isOne();
            assertThat(workbook.getAllNames()).isEmpty();
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("edited");
            assertThat(sheet.getCellComments()).isEmpty();
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isZero();
            assertThat(sheet.getRow(0).getLastCellNum()).isEqualTo((short) 5);
            assertThat(((XSSFSheet) sheet).getRelations()).isEmpty();
        }
        assertThat(parts(clean).keySet()).noneMatch(part -> part.matches(".*(chart|drawing|table|comment|undo).*"));
    }

    @Test
    void notes_come_off_where_a_program_threw_away_who_wrote_them() throws IOException {
        Path edited = folder.resolve("edited.xlsx");
        try (Workbook workbook = open(annotated(register()));
                OutputStream out = Files.newOutputStream(edited)) {
            var notes = workbook.getSheet("Risks").getCellComments().values();
            assertThat(notes).isNotEmpty();
            notes.forEach(note -> note.setAuthor(" "));
            workbook.write(out);
        }
        Path clean = folder.resolve("clean.xlsx");
        assertThat(clean(edited, clean)).isZero();
        try (Workbook workbook = open(clean)) {
            assertThat(workbook.getSheet("Risks").getCellComments()).isEmpty();
        }
    }

    @Test
    void a_missing_file_and_the_workbook_itself_as_target_are_wrong_usage() throws IOException {
        Path original = register();
        assertThat(clean(folder.resolve("no.xlsx"), folder.resolve("clean.xlsx")))
                .isEqualTo(2);
        assertThat(clean(original, original)).isEqualTo(2);
    }

    @Test
    void what_is_no_workbook_is_told_and_leaves_no_file() throws IOException {
        Path text = Files.writeString(folder.resolve("a.xlsx"), "no workbook");
        assertThat(clean(text, folder.resolve("clean.xlsx"))).isEqualTo(3);
        assertThat(folder.resolve("clean.xlsx")).doesNotExist();
    }

    private static int clean(Path file, Path out) {
        return PortolanCommand.execute("clean", file.toString(), "--out", out.toString());
    }

    private Path register() {
        TestWorkbook register =
                TestWorkbook.sheet("Risks").line("Risk ID", "Risk title", "Probability", "Impact", "Status");
        for (int i = 1; i <= 12; i++) {
            register.line("R-" + i, "Something may happen " + i, i == 5 ? 1.4 : 0.1 * (i % 9), 1000 * i, "Open");
        }
        return register.save(folder.resolve("register.xlsx"));
    }

    private Path annotated(Path original) {
        Path out = folder.resolve("out");
        assertThat(Program.run(original, out)).isZero();
        return out.resolve("register.annotated.xlsx");
    }

    private static Workbook open(Path file) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }
}
