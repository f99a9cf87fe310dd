package io.portolan.workbook;

import io.portolan.workbook.PackedCell.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Takes the cells of a sheet one by one and packs them. They may come in any order, and of two cells in one place the later one
 * counts; those in the order of the sheet cost least.
 */
class GridBuilder {
    /** Stands for the formula of a cell that has none. */
    static final int NO_FORMULA = Integer.MIN_VALUE;

    private static final int FEW = 32;

    private final String sheet;
    private final Pools pools;
    private final Decimals decimals = new Decimals();
    private final List<SharedFormula> shared = new ArrayList<>();
    private final List<PackedRow> rows = new ArrayList<>();
    private boolean rowsAscend = true;

    private int number = -1;
    private long[] cells = new long[FEW];
    private int[] formulas = new int[FEW];
    private int size;
    private int formulaCount;
    private boolean columnsAscend = true;

    GridBuilder(String sheet, Pools pools) {
        this.sheet = sheet;
        this.pools = pools;
    }

    /** Where a formula shared by several cells will be found. */
    final int share(SharedFormula formula) {
        shared.add(formula);
        return -shared.size();
    }

    /** Puts a text, which may be all white space: such a cell counts as blank and is left out. */
    final void text(int row, int column, int format, int formula, String text) {
        if (!text.isBlank()) {
            put(row, column, Kind.TEXT, format, formula, pools.texts().intern(text));
        }
    }

    /** Puts a finite number. */
    final void number(int row, int column, int format, int formula, double value) {
        int whole = (int) value;
        int hundredths = (int) Math.rint(value * 100);
        if (same(whole, value)) {
            put(row, column, Kind.WHOLE, format, formula, whole);
        } else if (same(hundredths / 100.0, value)) {
            put(row, column, Kind.HUNDREDTHS, format, formula, hundredths);
        } else {
            put(row, column, Kind.DECIMAL, format, formula, decimals.add(value));
        }
    }

    /** Equal to the last bit, so that -0 stays what it is. */
    private static boolean same(double a, double b) {
        return Double.doubleToRawLongBits(a) == Double.doubleToRawLongBits(b);
    }

    /** Puts any other value; a blank one is left out. */
    final void value(int row, int column, int format, int formula, CellValue value) {
        if (value instanceof CellValue.Text text) {
            text(row, column, format, formula, text.text());
        } else if (value instanceof CellValue.Numeric numeric) {
            number(row, column, format, formula, numeric.number());
        } else if (value instanceof CellValue.Truth truth) {
            put(row, column, Kind.TRUTH, format, formula, truth.truth() ? 1 : 0);
        } else if (value instanceof CellValue.ExcelError error) {
            put(row, column, Kind.ERROR, format, formula, pools.texts().intern(error.code()));
        } else if (value instanceof CellValue.Unknown unknown) {
            put(row, column, Kind.UNKNOWN, format, formula, pools.texts().intern(unknown.reason()));
        } else if (value instanceof CellValue.Date date) {
            String moment = date.moment().toString();
            put(row, column, Kind.MOMENT, format, formula, pools.texts().intern(moment));
        }
    }

    /** Puts a packed value. */
    final void put(int row, int column, Kind kind, int format, int formula, int payload) {
        if (column >= PackedCell.COLUMNS) {
            return;
        }
        if (row != number) {
            finishRow();
            number = row;
        }
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, 2 * size);
            formulas = Arrays.copyOf(formulas, 2 * size);
        }
        columnsAscend &= size == 0 || PackedCell.column(cells[size - 1]) < column;
        boolean hasFormula = formula != NO_FORMULA;
        cells[size++] = PackedCell.of(column, kind, format, hasFormula, payload);
        if (hasFormula) {
            formulas[formulaCount++] = formula;
        }
    }

    /** Keeps a row that has come to its end, whose decimals lie where its cells say. */
    void take(PackedRow row, Decimals decimals) {
        rowsAscend &= rows.isEmpty() || rows.get(rows.size() - 1).number() < row.number();
        rows.add(row);
    }

    /** The formulas shared so far. */
    final List<SharedFormula> shared() {
        return shared;
    }

    /** Ends the last row. */
    final void finishRow() {
        if (size > 0) {
            int[] own = formulaCount == 0 ? PackedRow.NO_FORMULAS : Arrays.copyOf(formulas, formulaCount);
            PackedRow row = new PackedRow(number, Arrays.copyOf(cells, size), own);
            take(columnsAscend ? row : ordered(List.of(row)), decimals);
        }
        size = 0;
        formulaCount = 0;
        columnsAscend = true;
    }

    /** The sheet. */
    final Grid build(Grid.Layout layout) {
        return build(columns -> layout);
    }

    /** The sheet, when what it says of itself depends on its number of columns. */
    final Grid build(IntFunction<Grid.Layout> layout) {
        finishRow();
        List<PackedRow> ordered = rowsAscend ? rows : ordered();
        int columns = ordered.stream().mapToInt(PackedRow::width).max().orElse(0);
        return new Grid(
                sheet,
                layout.apply(columns),
                ordered.toArray(PackedRow[]::new),
                new Grid.Store(pools, decimals, List.copyOf(shared)));
    }

    private List<PackedRow> ordered() {
        TreeMap<Integer, List<PackedRow>> byNumber = new TreeMap<>();
        rows.forEach(row ->
                byNumber.computeIfAbsent(row.number(), n -> new ArrayList<>()).add(row));
        return byNumber.values().stream()
                .map(same -> same.size() == 1 ? same.get(0) : ordered(same))
                .toList();
    }

    /** One row of several with the same number, of each column the cell that came last. */
    private static PackedRow ordered(List<PackedRow> pieces) {
        record Placed(long cell, int formula) {}
        TreeMap<Integer, Placed> byColumn = new TreeMap<>();
        for (PackedRow piece : pieces) {
            int next = 0;
            for (long cell : piece.cells()) {
                int formula = PackedCell.isFormula(cell) ? piece.formulas()[next++] : NO_FORMULA;
                byColumn.put(PackedCell.column(cell), new Placed(cell, formula));
            }
        }
        List<Placed> placed = List.copyOf(byColumn.values());
        return new PackedRow(
                pieces.get(0).number(),
                placed.stream().mapToLong(Placed::cell).toArray(),
                placed.stream()
                        .mapToInt(Placed::formula)
                        .filter(formula -> formula != NO_FORMULA)
                        .toArray());
    }
}
