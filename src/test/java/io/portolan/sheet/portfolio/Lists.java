package io.portolan.sheet.portfolio;

import io.portolan.analysis.Analysis;
import io.portolan.finding.Finding;
import io.portolan.intake.Submission;
import io.portolan.settings.Settings;
import io.portolan.sheet.Context;
import io.portolan.sheet.SheetType;
import io.portolan.table.Column;
import io.portolan.table.NumberStyle;
import io.portolan.table.Recognition;
import io.portolan.table.Table;
import io.portolan.workbook.Area;
import io.portolan.workbook.Book;
import io.portolan.workbook.Cell;
import io.portolan.workbook.CellRef;
import io.portolan.workbook.CellValue;
import io.portolan.workbook.Grid;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Small tables built in memory: the field names in the first row, the records below it. */
final class Lists {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);

    private final List<String> fields;
    private final List<Object[]> rows = new ArrayList<>();

    private Lists(List<String> fields) {
        this.fields = fields;
    }

    static Lists of(String... fields) {
        return new Lists(List.of(fields));
    }

    /** Adds a record of strings, numbers and days; "" is an empty cell. */
    Lists row(Object... values) {
        rows.add(values);
        return this;
    }

    Table table() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).length; j++) {
                cells.add(cell(i + 1, j, rows.get(i)[j]));
            }
        }
        IntStream.range(0, fields.size()).forEach(j -> cells.add(cell(0, j, fields.get(j))));
        Grid grid = Grid.of("Projects", Grid.Layout.PLAIN, cells);
        List<Column> columns = IntStream.range(0, fields.size())
                .mapToObj(j -> new Column(j, fields.get(j), Optional.of(fields.get(j)), 1, Optional.empty()))
                .toList();
        List<Integer> records = IntStream.rangeClosed(1, rows.size()).boxed().toList();
        Area area = new Area(0, 0, rows.size(), fields.size() - 1);
        return new Table(grid, area, false, "test", 1, Locale.ENGLISH, columns, records, NumberStyle.POINT, List.of());
    }

    private static Cell cell(int row, int column, Object value) {
        CellRef ref = new CellRef("Projects", row, column);
        if (value instanceof Number number) {
            return new Cell(ref, new CellValue.Numeric(number.doubleValue()), "General", Optional.empty());
        }
        if (value instanceof LocalDate day) {
            return new Cell(ref, new CellValue.Date(day.atStartOfDay()), "yyyy-mm-dd", Optional.empty());
        }
        return new Cell(ref, new CellValue.Text(String.valueOf(value)), "General", Optional.empty());
    }

    Analysis analyse(SheetType sheet) {
        return analyse(sheet, Locale.ENGLISH);
    }

    Analysis analyse(SheetType sheet, Locale language) {
        return sheet.analyse(table(), context(language));
    }

    /** The cells at which a rule spoke. */
    List<String> cellsOf(String rule) {
        Analysis analysis = analyse(new PortfolioSheet());
        return analysis.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::cell)
                .map(CellRef::a1)
                .toList();
    }

    static Context context(Locale language) {
        Submission submission = new Submission(Path.of("list.xlsx"), "list.xlsx", "");
        Book book = new Book(submission, Book.Format.XLSX, List.of(), List.of());
        return new Context(book, new Recognition(List.of(), List.of()), AS_OF, 1, language, Settings.defaults());
    }

    static LocalDate day(int year, int month, int dayOfMonth) {
        return LocalDate.of(year, month, dayOfMonth);
    }
}
