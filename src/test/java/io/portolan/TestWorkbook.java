package io.portolan;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet, made line by line in a test, and the workbook of one or several of them. */
public final class TestWorkbook {
    private final String sheet;
    private final List<Object[]> lines = new ArrayList<>();

    private TestWorkbook(String sheet) {
        this.sheet = sheet;
    }

    /** An empty sheet with a name. */
    public static TestWorkbook sheet(String name) {
        return new TestWorkbook(name);
    }

    /** Adds a line of texts, numbers and dates; "" leaves a cell blank. */
    public TestWorkbook line(Object... values) {
        lines.add(values);
        return this;
    }

    /** Adds many lines. */
    public TestWorkbook lines(List<Object[]> more) {
        lines.addAll(more);
        return this;
    }

    /** Writes the workbook and returns its path. */
    public Path save(Path file) {
        return save(file, List.of(this));
    }

    /** Writes several sheets as one workbook and returns its path. */
    public static Path save(Path file, List<TestWorkbook> sheets) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            for (TestWorkbook one : sheets) {
                XSSFSheet grid = workbook.createSheet(one.sheet);
                for (int i = 0; i < one.lines.size(); i++) {
                    write(grid.createRow(i), one.lines.get(i), date);
                }
            }
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Row row, Object[] values, CellStyle date) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (values[i] instanceof LocalDate day) {
                Cell cell = row.createCell(i);
                cell.setCellValue(day);
                cell.setCellStyle(date);
            } else if (!values[i].equals("")) {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
    }
}
