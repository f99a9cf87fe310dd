package io.portolan.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A risk register of as many rows as asked for and 15 columns, the same for the same number of rows: what a large organisation exports
 * from its risk tool.
 */
public final class LargeRegister {
    private static final List<String> HEADINGS = List.of(
            "Risk ID",
            "Risk",
            "Description",
            "Project",
            "Category",
            "Owner",
            "Status",
            "Probability",
            "Minimum (EUR)",
            "Most likely (EUR)",
            "Maximum (EUR)",
            "Response",
            "Mitigation",
            "Date raised",
            "Due date");
    private static final List<String> STATUSES = List.of("Open", "Open", "Open", "Closed");
    private static final List<String> RESPONSES = List.of("Reduce", "Avoid", "Accept", "Transfer");
    private static final int PROJECTS = 400;
    private static final int OWNERS = 900;
    private static final int TEXTS = 5_000;
    private static final int FIRST_DAY = 45_000;
    private static final int DAY_FORMAT = 14;

    private LargeRegister() {}

    /** Writes a register: the number of rows, then the file. */
    public static void main(String[] arguments) throws IOException {
        write(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    }

    static void write(int rows, Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), 100, true, true);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Risks");
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat((short) DAY_FORMAT);
            Row header = sheet.createRow(0);
            for (int column = 0; column < HEADINGS.size(); column++) {
                header.createCell(column).setCellValue(HEADINGS.get(column));
            }
            Random random = new Random(rows);
            for (int row = 1; row <= rows; row++) {
                fill(sheet.createRow(row), row, random, day);
            }
            workbook.write(out);
        }
    }

    private static void fill(Row row, int number, Random random, CellStyle day) {
        double mode = 1_000 + random.nextInt(200_000);
        int text = random.nextInt(TEXTS);
        int raised = FIRST_DAY + random.nextInt(600);
        List<Object> values = List.of(
                "R-" + number,
                "Supplier " + text + " delivers late",
                "Because contract " + text + " has no penalty, deliveries may slip, so that the test phase starts late",
                "Project " + random.nextInt(PROJECTS),
                "Category " + random.nextInt(12),
                "Owner " + random.nextInt(OWNERS),
                STATUSES.get(random.nextInt(STATUSES.size())),
                (1 + random.nextInt(60)) / 100.0,
                Math.rint(mode * 0.6),
                mode,
                Math.rint(mode * 1.9),
                RESPONSES.get(random.nextInt(RESPONSES.size())),
                "Agree on a penalty and a second source " + random.nextInt(TEXTS),
                raised,
                raised + 30 + random.nextInt(900));
        for (int column = 0; column < values.size(); column++) {
            Cell cell = row.createCell(column);
            if (values.get(column) instanceof Number amount) {
                cell.setCellValue(amount.doubleValue());
            } else {
                cell.setCellValue(values.get(column).toString());
            }
        }
        row.getCell(13).setCellStyle(day);
        row.getCell(14).setCellStyle(day);
    }
}
