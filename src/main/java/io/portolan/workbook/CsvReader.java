package io.portolan.workbook;

import io.portolan.intake.Submission;
import io.portolan.workbook.CellValue.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.WorkbookUtil;

/** Reads text with delimiters as one sheet of texts. */
final class CsvReader {
    private static final Pattern EXCEL_NAME = Pattern.compile(".*\\.xl[st][a-z]?$");

    private CsvReader() {}

    static Book read(Submission source) throws IOException, UnreadableWorkbook {
        String text = TextDecoding.decode(Files.readAllBytes(source.path()));
        if (text.isBlank()) {
            throw new UnreadableWorkbook(Rejection.EMPTY);
        }
        Delimiter.Choice choice = Delimiter.of(text);
        boolean renamed =
                EXCEL_NAME.matcher(source.name().toLowerCase(Locale.ROOT)).matches();
        if (renamed && !choice.isTable()) {
            throw new UnreadableWorkbook(Rejection.PLAIN_TEXT);
        }
        List<Remark> remarks = renamed ? List.of(Remark.of("renamed-text")) : List.of();
        Grid grid = Grid.of(sheet(source.name()), Grid.Layout.PLAIN, cells(sheet(source.name()), choice.records(text)));
        return new Book(source, Book.Format.CSV, List.of(grid), remarks);
    }

    private static List<Cell> cells(String sheet, Iterable<List<String>> records) {
        List<Cell> cells = new ArrayList<>();
        int row = 0;
        for (List<String> fields : records) {
            for (int column = 0; column < fields.size(); column++) {
                CellRef ref = new CellRef(sheet, row, column);
                cells.add(new Cell(ref, new Text(fields.get(column)), "General", Optional.empty()));
            }
            row++;
        }
        return cells;
    }

    /** The name that Excel would give the sheet: that of the file, cut and cleaned. */
    private static String sheet(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return WorkbookUtil.createSafeSheetName(dot > 0 ? name.substring(0, dot) : name);
    }
}
