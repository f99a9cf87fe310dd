package io.portolan.workbook;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** One sheet of a workbook: the cells that hold something, in rows, and what the sheet says of its own layout. */
public final class Grid {
    /** Whether a sheet can be seen. */
    public enum Visibility {
        VISIBLE,
        HIDDEN,
        VERY_HIDDEN
    }

    /**
     * A table that the user declared (an Excel ListObject).
     *
     * @param name the table's name
     * @param area its cells, header and totals included
     * @param header whether its first row is a header
     * @param totals whether its last row holds totals
     */
    public record ListObject(String name, Area area, boolean header, boolean totals) {}

    /**
     * What a sheet says of itself beside its cells.
     *
     * @param visibility whether it can be seen
     * @param merged merged areas; the value stands in the first cell of each
     * @param listObjects declared tables
     * @param hiddenRows rows that are hidden or filtered away
     * @param hiddenColumns columns that are hidden
     */
    public record Layout(
            Visibility visibility,
            List<Area> merged,
            List<ListObject> listObjects,
            Set<Integer> hiddenRows,
            Set<Integer> hiddenColumns) {
        /** A visible sheet without any of it. */
        public static final Layout PLAIN = new Layout(Visibility.VISIBLE, List.of(), List.of(), Set.of(), Set.of());

        public Layout {
            merged = List.copyOf(merged);
            listObjects = List.copyOf(listObjects);
            hiddenRows = Lines.copyOf(hiddenRows);
            hiddenColumns = Lines.copyOf(hiddenColumns);
        }
    }

    /** What packed cells point to. */
    record Store(Pools pools, Decimals decimals, List<SharedFormula> shared) {
        CellValue value(long cell, CellFormat format) {
            int payload = PackedCell.payload(cell);
            return switch (PackedCell.kind(cell)) {
                case TEXT -> new CellValue.Text(text(payload));
                case WHOLE -> dated(payload, format);
                case HUNDREDTHS -> dated(payload / 100.0, format);
                case DECIMAL -> dated(decimals.get(payload), format);
                case TRUTH -> new CellValue.Truth(payload == 1);
                case ERROR -> new CellValue.ExcelError(text(payload));
                case UNKNOWN -> new CellValue.Unknown(text(payload));
                case MOMENT -> new CellValue.Date(LocalDateTime.parse(text(payload)));
            };
        }

        /** The formula at a place: spelt out, or one of those that are shared. */
        String formula(int place, CellRef cell) {
            return place < 0 ? shared.get(-place - 1).at(cell.row(), cell.column()) : text(place);
        }

        private CellValue dated(double number, CellFormat format) {
            Optional<LocalDateTime> moment = format.showsDay() ? pools.dates().moment(number) : Optional.empty();
            return moment.<CellValue>map(CellValue.Date::new).orElseGet(() -> new CellValue.Numeric(number));
        }

        private String text(int number) {
            return pools.texts().text(number);
        }
    }

    private final String sheet;
    private final Layout layout;
    private final PackedRow[] rows;
    private final Store store;
    private final int columns;
    private final MergedAreas merged;

    Grid(String sheet, Layout layout, PackedRow[] rows, Store store) {
        this.sheet = sheet;
        this.layout = layout;
        this.rows = rows;
        this.store = store;
        this.merged = new MergedAreas(layout.merged());
        this.columns = Arrays.stream(rows).mapToInt(PackedRow::width).max().orElse(0);
    }

    /** A grid of cells in any order; blank cells are left out, and of two cells in one place the later one counts. */
    public static Grid of(String sheet, Layout layout, Iterable<Cell> cells) {
        Pools pools = Pools.create(new DateSystem(false));
        GridBuilder builder = new GridBuilder(sheet, pools);
        for (Cell cell : cells) {
            // What shows as a day is a date already, or is none.
            int format = pools.formats().number(new CellFormat(cell.format(), false));
            int formula = cell.formula().map(pools.texts()::intern).orElse(GridBuilder.NO_FORMULA);
            builder.value(cell.ref().row(), cell.ref().column(), format, formula, cell.value());
        }
        pools.texts().close();
        return builder.build(layout);
    }

    /** The sheet's name. */
    public String sheet() {
        return sheet;
    }

    /** What the sheet says of itself beside its cells. */
    public Layout layout() {
        return layout;
    }

    /** One more than the last row that holds something; 0 for an empty sheet. */
    public int rowCount() {
        return rows.length == 0 ? 0 : rows[rows.length - 1].number() + 1;
    }

    /** One more than the last column that holds something; 0 for an empty sheet. */
    public int columnCount() {
        return columns;
    }

    /** The rows that hold something, in order. */
    public int[] filledRows() {
        return Arrays.stream(rows).mapToInt(PackedRow::number).toArray();
    }

    /** The cells of a row that hold something, from left to right; none for an empty row. */
    public List<Cell> row(int row) {
        int index = find(row);
        return index < 0
                ? List.of()
                : IntStream.range(0, rows[index].cells().length)
                        .mapToObj(place -> unpacked(rows[index], place))
                        .toList();
    }

    /** The columns of a row that hold something, in order; told without looking into the cells. */
    public int[] filledColumns(int row) {
        int index = find(row);
        return index < 0
                ? new int[0]
                : Arrays.stream(rows[index].cells())
                        .mapToInt(PackedCell::column)
                        .toArray();
    }

    /** The same sheet without the cells of some areas. */
    public Grid without(List<Area> areas) {
        PackedRow[] left =
                Arrays.stream(rows).flatMap(row -> row.without(areas).stream()).toArray(PackedRow[]::new);
        return new Grid(sheet, layout, left, store);
    }

    /** The cell at a place; a blank one where nothing stands. */
    public Cell cell(int row, int column) {
        int index = find(row);
        int place = index < 0 ? -1 : rows[index].find(column);
        return place < 0 ? Cell.blank(new CellRef(sheet, row, column)) : unpacked(rows[index], place);
    }

    /** Whether its cells are those of another sheet of the same name. */
    boolean holdsCellsOf(Grid other) {
        int[] filled = filledRows();
        return sheet.equals(other.sheet)
                && Arrays.equals(filled, other.filledRows())
                && Arrays.stream(filled).allMatch(row -> row(row).equals(other.row(row)));
    }

    PackedRow[] rows() {
        return rows;
    }

    Store store() {
        return store;
    }

    private int find(int row) {
        int low = 0;
        int high = rows.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (rows[middle].number() == row) {
                return middle;
            }
            if (rows[middle].number() < row) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private Cell unpacked(PackedRow row, int place) {
        long cell = row.cells()[place];
        CellRef ref = new CellRef(sheet, row.number(), PackedCell.column(cell));
        CellFormat format = store.pools().formats().get(PackedCell.format(cell));
        Optional<String> formula =
                PackedCell.isFormula(cell) ? Optional.of(store.formula(row.formula(place), ref)) : Optional.empty();
        return new Cell(ref, store.value(cell, format), format.code(), formula);
    }

    /** The merged area that a place lies in. */
    public Optional<Area> mergedAt(int row, int column) {
        return merged.at(row, column);
    }

    /** The cell that is shown at a place: within a merged area its first cell, elsewhere the cell itself. */
    public Cell shown(int row, int column) {
        if (merged.isEmpty()) {
            return cell(row, column);
        }
        return mergedAt(row, column)
                .map(area -> cell(area.firstRow(), area.firstColumn()))
                .orElseGet(() -> cell(row, column));
    }
}
