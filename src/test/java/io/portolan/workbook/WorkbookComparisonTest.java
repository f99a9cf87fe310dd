package io.portolan.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.intake.Submission;
import io.portolan.settings.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether a workbook still holds the cells that were read from another. */
class WorkbookComparisonTest {
    @TempDir
    private Path folder;

    /** What somebody may have done to the second workbook. */
    enum Change {
        OTHER_TEXT(sheet -> cell(sheet, 7, 0).setCellValue("Risk 8")),
        NEW_TEXT(sheet -> cell(sheet, 7, 0).setCellValue("nobody wrote this before")),
        OTHER_DECIMAL(sheet -> cell(sheet, 11, 1).setCellValue(Math.nextUp(11 / 7.0))),
        OTHER_AMOUNT(sheet -> cell(sheet, 3, 2).setCellValue(30.26)),
        OTHER_FORMULA(sheet -> cell(sheet, 5, 3).setCellFormula("B6*C7")),
        OTHER_FORMAT(sheet -> {
            CellStyle style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat((short) 10);
            cell(sheet, 5, 2).setCellStyle(style);
        }),
        CELL_GONE(sheet -> sheet.getRow(9).removeCell(cell(sheet, 9, 1))),
        ROW_GONE(sheet -> sheet.removeRow(sheet.getRow(19))),
        ROW_MORE(sheet -> sheet.createRow(25).createCell(2).setCellValue(1)),
        SHEET_RENAMED(sheet -> sheet.getWorkbook().setSheetName(0, "Other")),
        SHEET_MORE(sheet -> sheet.getWorkbook().createSheet("More"));

        private final Consumer<Sheet> edit;

        Change(Consumer<Sheet> edit) {
            this.edit = edit;
        }
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column);
    }

    private Path workbook(String name, Consumer<Sheet> edit) throws IOException {
        Path file = folder.resolve(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Risks");
            for (int i = 0; i < 20; i++) {
                sheet.createRow(i).createCell(0).setCellValue("Risk " + i % 10);
                sheet.getRow(i).createCell(1).setCellValue(i / 7.0);
                sheet.getRow(i).createCell(2).setCellValue(10 * i + 0.25);
                sheet.getRow(i).createCell(3).setCellFormula("B" + (i + 1) + "*C" + (i + 1));
            }
            edit.accept(sheet);
            workbook.write(out);
        }
        return file;
    }

    private Book original() throws IOException, UnreadableWorkbook {
        return Workbooks.read(new Submission(workbook("original.xlsx", sheet -> {}), "original.xlsx", ""));
    }

    private static boolean holds(Path file, Book before) throws UnreadableWorkbook {
        return Workbooks.holds(file, before, Settings.defaults());
    }

    @Test
    void the_same_cells_are_found_again_and_again() throws IOException, UnreadableWorkbook {
        Book before = original();
        Path same = workbook("same.xlsx", sheet -> {});
        assertThat(holds(same, before)).isTrue();
        assertThat(holds(same, before)).isTrue();
        assertThat(before.grids().get(0).cell(7, 0).text()).isEqualTo("Risk 7");
    }

    @Test
    void the_same_cells_under_other_numbers_of_shared_texts_are_the_same() throws IOException, UnreadableWorkbook {
        Book before = original();
        Path reordered = workbook("reordered.xlsx", sheet -> {
            sheet.getRow(0).getCell(0).setCellValue("left in the list of texts");
            sheet.getRow(0).getCell(0).setCellValue("Risk 0");
        });
        assertThat(holds(reordered, before)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void any_change_is_seen(Change change) throws IOException, UnreadableWorkbook {
        Book before = original();
        assertThat(holds(workbook("changed.xlsx", change.edit), before)).isFalse();
    }
}
