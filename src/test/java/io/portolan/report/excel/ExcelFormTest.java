package io.portolan.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.portolan.report.Report;
import io.portolan.words.Words;
import io.portolan.workbook.Book;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExcelFormTest {
    private static final Path CHECK = Path.of("../shared/checks/package-check.py");

    @TempDir
    Path folder;

    @Test
    void every_cell_with_findings_gets_one_note_and_an_orange_edge() throws IOException {
        Sheet sheet = annotated(new XSSFWorkbook(), "register.xlsx").getSheet("Risks");
        assertThat(sheet.getCellComments().keySet())
                .extracting(CellAddress::formatAsString)
                .containsExactlyInAnyOrder("C5", "E5", "E6", "B10");
        Comment note = sheet.getCellComment(new CellAddress("C5"));
        assertThat(note.getAuthor()).isEqualTo("Portolan");
        assertThat(note.isVisible()).isFalse();
        assertThat(note.getString().getString()).contains("The probability is 140", "190 days ago", "→ Write");
        assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                .isOne();
        assertThat(sheet.getSheetConditionalFormatting()
                        .getConditionalFormattingAt(0)
                        .getFormattingRanges())
                .extracting(Object::toString)
                .hasSize(3);
    }

    @Test
    void computed_columns_stand_right_of_the_table_with_live_formulas_and_cached_values() throws IOException {
        Sheet sheet = annotated(new XSSFWorkbook(), "register.xlsx").getSheet("Risks");
        assertThat(sheet.getRow(2).getCell(5).getStringCellValue()).isEqualTo("EMV (€)");
        Cell emv = sheet.getRow(5).getCell(5);
        assertThat(emv.getCellFormula()).isEqualTo("C6*D6");
        assertThat(emv.getNumericCellValue()).isEqualTo(200);
        assertThat(sheet.getRow(3).getCell(6).getCellType()).isEqualTo(CellType.STRING);
    }

    @Test
    void columns_step_aside_for_what_stands_beside_the_table() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Path file = SampleReport.register(workbook, folder.resolve("crowded.xlsx"));
        try (Workbook crowded = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            crowded.getSheet("Risks").getRow(4).createCell(6).setCellValue("mine");
            Files.write(file, bytes(crowded));
        }
        Sheet sheet = open(run(Book.Format.XLSX, file)).getSheet("Risks");
        assertThat(sheet.getRow(4).getCell(6).getStringCellValue()).isEqualTo("mine");
        assertThat(sheet.getRow(2).getCell(8).getStringCellValue()).isEqualTo("EMV (€)");
    }

    @Test
    void the_original_is_never_touched() throws IOException {
        Path file = SampleReport.register(new XSSFWorkbook(), folder.resolve("register.xlsx"));
        byte[] before = Files.readAllBytes(file);
        run(Book.Format.XLSX, file);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_note_of_the_user_stays() throws IOException {
        Path file = SampleReport.register(new XSSFWorkbook(), folder.resolve("noted.xlsx"));
        try (Workbook noted = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            note(noted.getSheet("Risks"), 4, 2);
            note(noted.getSheet("Risks"), 4, 3);
            Files.write(file, bytes(noted));
        }
        Sheet sheet = open(run(Book.Format.XLSX, file)).getSheet("Risks");
        assertThat(sheet.getCellComment(new CellAddress("C5")).getAuthor()).isEqualTo("Anna");
        assertThat(sheet.getCellComment(new CellAddress("D5")).getAuthor()).isEqualTo("Anna");
        assertThat(sheet.getCellComments()).hasSize(5);
    }

    @Test
    void annotating_what_is_annotated_adds_nothing() throws IOException {
        Path first = run(Book.Format.XLSX, SampleReport.register(new XSSFWorkbook(), folder.resolve("register.xlsx")));
        Path again = folder.resolve("again");
        String name = ExcelForm.write(SampleReport.of(Book.Format.XLSX, Locale.ENGLISH, first), again)
                .get("register.annotated.xlsx");
        assertThat(name).isEqualTo("register.annotated.xlsx");
        assertThat(parts(again.resolve(name))).isEqualTo(parts(first));
        try (Workbook one = open(first);
                Workbook two = open(again.resolve(name))) {
            assertThat(two.getNumberOfSheets()).isEqualTo(one.getNumberOfSheets());
            assertThat(two.getAllNames()).hasSameSizeAs(one.getAllNames());
            assertThat(two.getSheet("Risks").getCellComments()).hasSize(4);
            assertThat(two.getSheet("Risks").getRow(2).getLastCellNum()).isEqualTo((short) 7);
            assertThat(two.getSheet("Risks").getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isOne();
        }
        assertSound(again.resolve(name));
    }

    @Test
    void marks_of_what_is_portolans_are_hidden() throws IOException {
        Workbook workbook = annotated(new XSSFWorkbook(), "register.xlsx");
        assertThat(workbook.getName("_Portolan.Page.1").isHidden()).isTrue();
        assertThat(workbook.getName("_Portolan.Page.1").getRefersToFormula()).isEqualTo("Portolan!$A$1");
        assertThat(workbook.getName("_Portolan.Columns.1").getRefersToFormula()).isEqualTo("Risks!$F$3:$G$17");
    }

    @Test
    void no_text_of_the_input_becomes_a_formula() throws IOException {
        try (Workbook workbook = annotated(new XSSFWorkbook(), "register.xlsx")) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        boolean mayBeFormula = sheet.getSheetName().equals("Risks");
                        assertThat(cell.getCellType() == CellType.FORMULA && !mayBeFormula)
                                .isFalse();
                    }
                }
            }
            assertThat(workbook.getSheet("Risks").getRow(3).getCell(6).getStringCellValue())
                    .isEqualTo("=2+2 stays text");
        }
    }

    @Test
    void findings_are_an_excel_table_with_ways_to_the_cells() throws IOException {
        XSSFSheet sheet = ((XSSFWorkbook) annotated(new XSSFWorkbook(), "register.xlsx")).getSheet("Findings");
        assertThat(sheet.getTables()).hasSize(1);
        assertThat(sheet.getTables().get(0).getRowCount()).isEqualTo(6);
        assertThat(sheet.getRow(4).getCell(2).getHyperlink().getAddress()).isEqualTo("Risks!C5");
    }

    @Test
    void the_portfolio_report_leads_into_the_annotated_workbooks() throws IOException {
        Path result =
                run(Book.Format.XLSX, SampleReport.register(new XSSFWorkbook(), folder.resolve("my register.xlsx")));
        Path report = result.resolveSibling(ExcelForm.PORTFOLIO_REPORT);
        try (Workbook workbook = open(report)) {
            XSSFSheet findings = (XSSFSheet) workbook.getSheet("Findings");
            XSSFHyperlink link = findings.getHyperlink(4, 3);
            assertThat(link.getAddress()).isEqualTo("my%20register.annotated.xlsx#Risks!C5");
        }
        assertSound(report);
    }

    @Test
    void the_same_report_gives_the_same_bytes() throws IOException, InterruptedException {
        Path file = SampleReport.register(new XSSFWorkbook(), folder.resolve("register.xlsx"));
        Report report = SampleReport.of(Book.Format.XLSX, Locale.GERMAN, file);
        ExcelForm.write(report, folder.resolve("one"));
        Thread.sleep(2100);
        ExcelForm.write(report, folder.resolve("two"));
        for (String name : List.of("register.annotated.xlsx", "portfolio-report.xlsx")) {
            assertThat(Files.readAllBytes(folder.resolve("two/" + name)))
                    .isEqualTo(Files.readAllBytes(folder.resolve("one/" + name)));
        }
    }

    @Test
    void an_old_workbook_is_annotated_in_its_own_format() throws IOException {
        Path file = SampleReport.register(new HSSFWorkbook(), folder.resolve("old.xls"));
        Path result = run(Book.Format.XLS, file);
        assertThat(result).hasFileName("old.annotated.xls");
        try (Workbook workbook = open(result)) {
            assertThat(workbook.getSheet("Risks").getCellComments()).hasSize(4);
            assertThat(workbook.getSheet("Risks").getRow(5).getCell(5).getCellFormula())
                    .isEqualTo("C6*D6");
            assertThat(workbook.getName("_Portolan.Page.1").isHidden()).isTrue();
        }
        Path again = folder.resolve("again");
        ExcelForm.write(SampleReport.of(Book.Format.XLS, Locale.ENGLISH, result), again);
        try (Workbook workbook = open(again.resolve("old.annotated.xls"))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(5);
            assertThat(workbook.getSheet("Risks").getCellComments()).hasSize(4);
        }
    }

    @Test
    void a_text_file_gets_a_companion_that_says_why() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "ID;Risk\n1;x\n");
        Path result = run(Book.Format.CSV, file);
        assertThat(result).hasFileName("list.findings.xlsx");
        assertThat(text(result))
                .contains(Words.of(ExcelForm.class, Locale.ENGLISH).say("companion.text"), "Risks!C5");
        assertSound(result);
    }

    @Test
    void a_workbook_with_a_locked_structure_stays_as_it_is() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.lockStructure();
        Path result = run(Book.Format.XLSX, SampleReport.register(workbook, folder.resolve("locked.xlsx")));
        assertThat(result).hasFileName("locked.findings.xlsx");
        assertThat(text(result))
                .contains(Words.of(ExcelForm.class, Locale.ENGLISH).say("companion.locked"));
    }

    @Test
    void results_hold_nothing_that_excel_would_offer_to_repair() throws IOException {
        Path file = SampleReport.register(new XSSFWorkbook(), folder.resolve("register.xlsx"));
        for (Locale language : Words.LANGUAGES) {
            Path out = folder.resolve(language.getLanguage());
            ExcelForm.write(SampleReport.of(Book.Format.XLSX, language, file), out);
            assertSound(out.resolve("register.annotated.xlsx"));
            assertSound(out.resolve("portfolio-report.xlsx"));
        }
    }

    private Workbook annotated(Workbook workbook, String name) throws IOException {
        return open(run(Book.Format.XLSX, SampleReport.register(workbook, folder.resolve(name))));
    }

    private Path run(Book.Format format, Path file) throws IOException {
        Path out = folder.resolve("out");
        Map<String, String> outputs = ExcelForm.write(SampleReport.of(format, Locale.ENGLISH, file), out);
        return out.resolve(outputs.get(file.getFileName().toString()));
    }

    private static Workbook open(Path file) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static void note(Sheet sheet, int row, int column) {
        var anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setRow1(row);
        anchor.setCol1(column);
        anchor.setRow2(row + 3);
        anchor.setCol2(column + 2);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAuthor("Anna");
        comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString("mine"));
    }

    private static List<String> parts(Path file) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        names.sort(null);
        return names;
    }

    private static List<String> text(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Workbook workbook = open(file)) {
            for (Row row : workbook.getSheet("Portolan")) {
                row.forEach(cell -> texts.add(cell.toString()));
            }
        }
        return texts;
    }

    private static void assertSound(Path file) throws IOException {
        assumeTrue(Files.exists(CHECK), "the check of packages lies beside the repository");
        Process check = new ProcessBuilder("python3", CHECK.toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).endsWith(": 0 found\n");
    }
}
