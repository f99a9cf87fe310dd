package io.portolan.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.intake.Collected;
import io.portolan.workbook.CellValue.Date;
import io.portolan.workbook.CellValue.ExcelError;
import io.portolan.workbook.CellValue.Numeric;
import io.portolan.workbook.CellValue.Text;
import io.portolan.workbook.CellValue.Truth;
import io.portolan.workbook.CellValue.Unknown;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Workbooks of Excel as books. */
class WorkbooksTest {
    @TempDir
    private Path folder;

    private Book read(Workbook workbook) throws IOException, UnreadableWorkbook {
        Path file = folder.resolve(workbook instanceof HSSFWorkbook ? "book.xls" : "book.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        workbook.close();
        return Workbooks.read(Collected.of(List.of(file)).submissions().get(0));
    }

    private static Workbook workbook(String format) {
        return format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private static CellStyle style(Workbook workbook, String code) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(code));
        return style;
    }

    private static CellValue value(Book book, int row, int column) {
        return book.grids().get(0).cell(row, column).value();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void cells_keep_their_values_formats_and_places(String format) throws Exception {
        Workbook workbook = workbook(format);
        Row row = workbook.createSheet("Risks").createRow(4);
        row.createCell(1).setCellValue("  text ");
        row.createCell(2).setCellValue(0.3);
        row.getCell(2).setCellStyle(style(workbook, "0.0%"));
        row.createCell(3).setCellValue(true);
        row.createCell(4).setCellErrorValue(FormulaError.REF.getCode());
        row.createCell(5).setCellStyle(style(workbook, "0.00"));
        Book book = read(workbook);
        Cell share = book.grids().get(0).cell(4, 2);
        assertThat(book.format()).isEqualTo(Book.Format.valueOf(format.toUpperCase(java.util.Locale.ROOT)));
        assertThat(share)
                .isEqualTo(new Cell(new CellRef("Risks", 4, 2), new Numeric(0.3), "0.0%", java.util.Optional.empty()));
        assertThat(value(book, 4, 1)).isEqualTo(new Text("  text "));
        assertThat(value(book, 4, 3)).isEqualTo(new Truth(true));
        assertThat(value(book, 4, 4)).isEqualTo(new ExcelError("#REF!"));
        assertThat(book.grids().get(0).row(4)).hasSize(4);
        assertThat(book.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void numbers_shown_as_days_are_days_and_times_and_impossible_days_stay_numbers(String format) throws Exception {
        Workbook workbook = workbook(format);
        Row row = workbook.createSheet("Dates").createRow(0);
        CellStyle day = style(workbook, "dd/mm/yyyy");
        List<Double> serials = List.of(45292.5, 60.0, -3.0, 0.0, 3_000_000.0);
        for (int i = 0; i < serials.size(); i++) {
            row.createCell(i).setCellValue(serials.get(i));
            row.getCell(i).setCellStyle(day);
        }
        row.createCell(5).setCellValue(1.5);
        row.getCell(5).setCellStyle(style(workbook, "[h]:mm"));
        Book book = read(workbook);
        assertThat(value(book, 0, 0)).isEqualTo(new Date(LocalDateTime.of(2024, 1, 1, 12, 0)));
        for (int i = 1; i < serials.size(); i++) {
            assertThat(value(book, 0, i)).isEqualTo(new Numeric(serials.get(i)));
        }
        assertThat(value(book, 0, 5)).isEqualTo(new Numeric(1.5));
    }

    @Test
    void days_are_counted_from_1904_where_the_workbook_says_so() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
        Row row = workbook.createSheet().createRow(0);
        row.createCell(0).setCellValue(43830);
        row.getCell(0).setCellStyle(style(workbook, "yyyy-mm-dd"));
        assertThat(value(read(workbook), 0, 0)).isEqualTo(new Date(LocalDateTime.of(2024, 1, 1, 0, 0)));
    }

    @Test
    void a_formula_without_calculated_value_is_unknown_and_said_so() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Row row = workbook.createSheet().createRow(0);
        row.createCell(0).setCellFormula("1+1");
        row.createCell(1).setCellFormula("2+2");
        row.getCell(1).setCellValue(4);
        Book book = read(workbook);
        assertThat(value(book, 0, 0)).isInstanceOf(Unknown.class);
        assertThat(value(book, 0, 1)).isEqualTo(new Numeric(4));
        assertThat(book.grids().get(0).cell(0, 1).formula()).contains("2+2");
        assertThat(book.remarks())
                .extracting(remark -> remark.in(Locale.ENGLISH))
                .singleElement()
                .asString()
                .startsWith("One cell holds a formula without a calculated value");
    }

    @Test
    void what_is_stored_as_a_number_but_is_none_is_unknown() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet();
        List<String> stored = List.of("NaN", "1e999", "1,5", "abc");
        for (int i = 0; i < stored.size(); i++) {
            sheet.createRow(i).createCell(0).getCTCell().setV(stored.get(i));
        }
        CTCell lost = sheet.createRow(4).createCell(0).getCTCell();
        lost.setT(STCellType.S);
        lost.setV("99");
        Book book = read(workbook);
        for (int i = 0; i < 5; i++) {
            assertThat(value(book, i, 0)).isInstanceOf(Unknown.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void the_layout_tells_what_is_hidden_and_merged(String format) throws Exception {
        Workbook workbook = workbook(format);
        Sheet sheet = workbook.createSheet("Seen");
        for (int i = 0; i < 4; i++) {
            sheet.createRow(i).createCell(i).setCellValue(i);
        }
        sheet.getRow(2).setZeroHeight(true);
        sheet.setColumnHidden(1, true);
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 2));
        workbook.createSheet("Lists");
        workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        Book book = read(workbook);
        Grid.Layout layout = book.grids().get(0).layout();
        assertThat(layout.hiddenRows()).containsExactly(2);
        assertThat(layout.hiddenColumns()).containsExactly(1);
        assertThat(layout.merged()).containsExactly(new Area(0, 0, 1, 2));
        assertThat(book.grids().get(1).layout().visibility()).isEqualTo(Grid.Visibility.VERY_HIDDEN);
        assertThat(book.remarks()).containsExactly(Remark.of("hidden-sheets", "Lists"));
    }

    @Test
    void declared_tables_are_told() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet();
        for (int i = 1; i < 5; i++) {
            sheet.createRow(i).createCell(2).setCellValue("r" + i);
        }
        sheet.createTable(new AreaReference("C2:C5", workbook.getSpreadsheetVersion()))
                .setDisplayName("RiskTable");
        Grid.ListObject declared =
                read(workbook).grids().get(0).layout().listObjects().get(0);
        assertThat(declared).isEqualTo(new Grid.ListObject("RiskTable", new Area(1, 2, 4, 2), true, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void what_portolan_added_itself_is_not_read(String format) throws Exception {
        Workbook workbook = workbook(format);
        Row row = workbook.createSheet("My Risks").createRow(0);
        for (int i = 0; i < 6; i++) {
            row.createCell(i).setCellValue(i);
        }
        workbook.createSheet("Findings").createRow(0).createCell(0).setCellValue("ours");
        name(workbook, "_Portolan.Page.1", "Findings!$A$1");
        name(workbook, "_Portolan.Columns.1", "'My Risks'!$C$1:$E$9");
        Book book = read(workbook);
        assertThat(book.grids())
                .singleElement()
                .satisfies(grid -> assertThat(grid.row(0).stream()
                                .map(cell -> cell.ref().column())
                                .toList())
                        .containsExactly(0, 1, 5));
    }

    private static void name(Workbook workbook, String text, String refersTo) {
        Name name = workbook.createName();
        name.setNameName(text);
        name.setRefersToFormula(refersTo);
    }

    @Test
    void the_last_cell_of_a_sheet_costs_no_more_than_any_other() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet();
        sheet.createRow(1_048_575).createCell(16_383).setCellValue(1);
        Grid grid = read(workbook).grids().get(0);
        assertThat(grid.rowCount()).isEqualTo(1_048_576);
        assertThat(grid.columnCount()).isEqualTo(16_384);
        assertThat(grid.filledRows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void the_original_keeps_its_bytes_and_its_time(String format) throws Exception {
        Workbook workbook = workbook(format);
        workbook.createSheet().createRow(0).createCell(0).setCellValue("x");
        read(workbook);
        Path file = folder.resolve("book." + format);
        byte[] bytes = Files.readAllBytes(file);
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file, longAgo);
        Workbooks.read(Collected.of(List.of(file)).submissions().get(0));
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
