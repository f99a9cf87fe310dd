package io.portolan.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.intake.Submission;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random workbooks, written by POI with shared and with inline strings, read back equal, cell for cell. */
class ReadingLawTest {
    private static final List<String> FORMATS = List.of("General", "0.0%", "#,##0.00", "yyyy-mm-dd", "[h]:mm", "0;-0");
    private static final int SHEETS = 3;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_was_written_is_read(long seed) throws Exception {
        Random random = new Random(seed);
        boolean inline = seed % 2 == 0;
        List<List<Cell>> written = new ArrayList<>();
        List<Area> merged = new ArrayList<>();
        Path file = folder.resolve("random.xlsx");
        try (Workbook workbook = inline ? new SXSSFWorkbook(new XSSFWorkbook(), 100) : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Map<String, CellStyle> styles = new HashMap<>();
            for (int i = 0; i < SHEETS; i++) {
                Sheet sheet = workbook.createSheet("Sheet " + i);
                written.add(fill(sheet, random, styles));
                int row = random.nextInt(40);
                sheet.addMergedRegion(new CellRangeAddress(row, row + 1 + random.nextInt(9), i, i + 2));
                CellRangeAddress area = sheet.getMergedRegion(0);
                merged.add(
                        new Area(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
            }
            workbook.write(out);
        }
        Book book = Workbooks.read(new Submission(file, "random.xlsx", ""));
        for (int i = 0; i < SHEETS; i++) {
            Grid grid = book.grids().get(i);
            assertThat(cells(grid)).containsExactlyElementsOf(written.get(i));
            Area part = new Area(20, 2, 60, 9);
            assertThat(cells(grid.without(List.of(part))))
                    .containsExactlyElementsOf(written.get(i).stream()
                            .filter(cell ->
                                    !part.contains(cell.ref().row(), cell.ref().column()))
                            .toList());
            assertThat(grid.layout().merged()).containsExactly(merged.get(i));
            assertThat(written.get(i))
                    .allSatisfy(cell -> assertThat(
                                    grid.cell(cell.ref().row(), cell.ref().column()))
                            .isEqualTo(cell));
        }
    }

    private static List<Cell> cells(Grid grid) {
        return Arrays.stream(grid.filledRows())
                .boxed()
                .flatMap(row -> grid.row(row).stream())
                .toList();
    }

    private static List<Cell> fill(Sheet sheet, Random random, Map<String, CellStyle> styles) throws IOException {
        List<Cell> written = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < 60; i++) {
            number += 1 + random.nextInt(random.nextInt(50) == 0 ? 1000 : 3);
            Row row = sheet.createRow(number);
            TreeMap<Integer, Cell> cells = new TreeMap<>();
            for (int j = random.nextInt(20); j > 0; j--) {
                int column = random.nextInt(random.nextInt(10) == 0 ? 16_384 : 20);
                if (!cells.containsKey(column)) {
                    cells.put(column, fill(row, column, random, styles));
                }
            }
            cells.values().stream().filter(cell -> !cell.isBlank()).forEach(written::add);
        }
        return written;
    }

    private static Cell fill(Row row, int column, Random random, Map<String, CellStyle> styles) {
        String format = FORMATS.get(random.nextInt(FORMATS.size()));
        Workbook workbook = row.getSheet().getWorkbook();
        CellStyle style = styles.computeIfAbsent(format, code -> {
            CellStyle created = workbook.createCellStyle();
            created.setDataFormat(workbook.createDataFormat().getFormat(code));
            return created;
        });
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        boolean isFormula = random.nextInt(6) == 0;
        Optional<String> formula = isFormula ? Optional.of("A1+" + random.nextInt(100)) : Optional.empty();
        formula.ifPresent(cell::setCellFormula);
        CellRef ref = new CellRef(row.getSheet().getSheetName(), row.getRowNum(), column);
        return new Cell(ref, put(cell, random, isFormula ? 0 : random.nextInt(6), format), format, formula);
    }

    private static CellValue put(org.apache.poi.ss.usermodel.Cell cell, Random random, int kind, String format) {
        switch (kind) {
            case 0, 1 -> {
                double number = number(random);
                cell.setCellValue(number);
                LocalDateTime day = format.equals("yyyy-mm-dd") && number >= 1 && number != 60
                        ? DateUtil.getLocalDateTime(number, false, true)
                        : null;
                return day == null ? new CellValue.Numeric(number) : new CellValue.Date(day);
            }
            case 2 -> {
                cell.setCellValue(random.nextBoolean());
                return new CellValue.Truth(cell.getBooleanCellValue());
            }
            case 3 -> {
                cell.setCellErrorValue(FormulaError.DIV0.getCode());
                return new CellValue.ExcelError("#DIV/0!");
            }
            case 4 -> {
                return CellValue.BLANK;
            }
            default -> {
                String text = text(random);
                cell.setCellValue(text);
                return new CellValue.Text(text);
            }
        }
    }

    private static double number(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> random.nextInt(100_000);
            case 1 -> random.nextInt(10_000_000) / 100.0;
            case 2 -> -random.nextInt(1000) / 8.0;
            case 3 -> random.nextInt(100) == 0 ? -0.0 : random.nextGaussian() * 1e-7;
            default -> Math.floor(random.nextDouble() * 80_000) + 1;
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("t");
        String letters = " abcäß€<>&\"'\n\t漢字😀_x";
        int[] points = letters.codePoints().toArray();
        for (int i = random.nextInt(300) == 0 ? 30_000 : random.nextInt(30); i > 0; i--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }
}
