package io.portolan.sheet;

import io.portolan.intake.Submission;
import io.portolan.settings.Settings;
import io.portolan.table.Column;
import io.portolan.table.NumberStyle;
import io.portolan.table.Periods;
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

/**
 * Builds a recognised table in memory: its columns by their field, its rows as plain objects. The header stands in row 1 of the sheet, from
 * column A.
 */
public final class TableBuilder {
    /** The day for which the analyses of the tests speak. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);

    private final String kind;
    private final List<Column> columns = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Grid> otherGrids = new ArrayList<>();
    private String sheet = "Sheet1";
    private Locale language = Locale.ENGLISH;
    private NumberStyle numbers = NumberStyle.POINT;
    private Settings settings = Settings.defaults();
    private Book.Format format = Book.Format.XLSX;
    private int rows;

    private TableBuilder(String kind) {
        this.kind = kind;
    }

    /** A table of a kind, such as {@code risk-register}. */
    public static TableBuilder of(String kind) {
        return new TableBuilder(kind);
    }

    /** The name of its sheet. */
    public TableBuilder sheet(String name) {
        sheet = name;
        return this;
    }

    /** Columns headed by the names of their fields; "" is a column that was not recognised. */
    public TableBuilder fields(String... fields) {
        for (String field : fields) {
            column(field, field);
        }
        return this;
    }

    /** A column with a heading; its period is read from the heading. */
    public TableBuilder column(String field, String header) {
        Optional<String> known = field.isEmpty() ? Optional.empty() : Optional.of(field);
        columns.add(new Column(columns.size(), header, known, 0.9, Periods.parse(header, numbers)));
        return this;
    }

    /** A row of texts, numbers, days, truths, {@link CellValue}s or whole cells without place; "" and null stay empty. */
    public TableBuilder row(Object... values) {
        rows++;
        for (int i = 0; i < values.length; i++) {
            cells.add(cell(new CellRef(sheet, rows, i), values[i]));
        }
        return this;
    }

    /** Another sheet of the same workbook, from row 1 and column A. */
    public TableBuilder otherSheet(String name, Object[]... lines) {
        List<Cell> others = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            for (int j = 0; j < lines[i].length; j++) {
                others.add(cell(new CellRef(name, i, j), lines[i][j]));
            }
        }
        otherGrids.add(Grid.of(name, Grid.Layout.PLAIN, others));
        return this;
    }

    /** How texts write numbers, and in which language the headings are. */
    public TableBuilder written(NumberStyle style, Locale inLanguage) {
        numbers = style;
        language = inLanguage;
        return this;
    }

    /** Other settings than the defaults. */
    public TableBuilder settings(Settings others) {
        settings = others;
        return this;
    }

    /** Another format of file than xlsx. */
    public TableBuilder format(Book.Format other) {
        format = other;
        return this;
    }

    /** The table. */
    public Table table() {
        List<Cell> all = new ArrayList<>(cells);
        for (Column column : columns) {
            all.add(cell(new CellRef(sheet, 0, column.position()), column.header()));
        }
        return new Table(
                Grid.of(sheet, Grid.Layout.PLAIN, all),
                new Area(0, 0, rows, Math.max(0, columns.size() - 1)),
                false,
                kind,
                0.9,
                language,
                columns,
                IntStream.rangeClosed(1, rows).boxed().toList(),
                numbers,
                List.of());
    }

    /** All that an analysis of the table may know, spoken in English. */
    public Context context(Table table) {
        return context(table, Locale.ENGLISH);
    }

    /** All that an analysis of the table may know, spoken in a language. */
    public Context context(Table table, Locale spoken) {
        List<Grid> grids = new ArrayList<>(List.of(table.grid()));
        grids.addAll(otherGrids);
        Book book = new Book(new Submission(Path.of("book.xlsx"), "book.xlsx", ""), format, grids, List.of());
        return new Context(book, new Recognition(List.of(table), List.of()), AS_OF, 1, spoken, settings);
    }

    private static Cell cell(CellRef ref, Object value) {
        return value instanceof Cell cell
                ? new Cell(ref, cell.value(), cell.format(), cell.formula())
                : new Cell(ref, content(value), "General", Optional.empty());
    }

    private static CellValue content(Object value) {
        if (value instanceof CellValue content) {
            return content;
        }
        if (value instanceof Number number) {
            return new CellValue.Numeric(number.doubleValue());
        }
        if (value instanceof LocalDate day) {
            return new CellValue.Date(day.atStartOfDay());
        }
        if (value instanceof Boolean truth) {
            return new CellValue.Truth(truth);
        }
        return value == null || value.equals("") ? CellValue.BLANK : new CellValue.Text(String.valueOf(value));
    }
}
