package io.portolan.workbook;

import io.portolan.opc.XmlReader;
import io.portolan.workbook.Grid.Visibility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Reads a sheet of an OpenDocument spreadsheet. Rows and cells say how often they are repeated, up to the end of the sheet when empty. */
final class OdsSheet {
    private static final int ROWS = 1_048_576;
    private static final int COLUMNS = 16_384;
    /** Repeated cells that hold something; beyond it a few bytes would fill any memory. */
    private static final int MOST_REPEATED = 2_000_000;

    private final GridBuilder grid;
    private final Pools pools;
    private final List<Area> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final List<OdsCell> cells = new ArrayList<>();
    private int row;
    private int layoutColumn;
    private int repeated;
    private int uncalculated;

    OdsSheet(GridBuilder grid, Pools pools) {
        this.grid = grid;
        this.pools = pools;
    }

    /** The value of an attribute of whatever namespace; OpenDocument uses no name in two. */
    static Optional<String> attribute(XmlReader xml, String name) {
        for (int i = 0; i < xml.events().getAttributeCount(); i++) {
            if (xml.events().getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.events().getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** How many formulas have no calculated value. */
    int uncalculated() {
        return uncalculated;
    }

    Grid grid(Visibility visibility) {
        return grid.build(columns -> new Grid.Layout(
                visibility, merged, List.of(), Lines.of(hiddenRows), Lines.of(hiddenColumns.get(0, columns))));
    }

    /** Reads the present element; ends on its end tag. */
    void read(XmlReader xml) throws IOException {
        int sheet = xml.depth();
        while (xml.nextElementWithin(sheet)) {
            switch (xml.name()) {
                case "table-column" -> column(xml);
                case "table-row" -> row(xml);
                case "shapes", "forms", "table-source", "scenario", "named-expressions", "conditional-formats" ->
                    xml.skip();
                default -> {}
            }
        }
    }

    private void column(XmlReader xml) throws IOException {
        int times = times(xml, "number-columns-repeated", COLUMNS - layoutColumn);
        hiddenColumns.set(layoutColumn, layoutColumn + times, isHidden(xml));
        layoutColumn += times;
    }

    private static boolean isHidden(XmlReader xml) {
        return attribute(xml, "visibility")
                .filter(seen -> !seen.equals("visible"))
                .isPresent();
    }

    private static int times(XmlReader xml, String name, int most) throws IOException {
        try {
            int times = Integer.parseInt(attribute(xml, name).orElse("1").strip());
            return Math.max(0, Math.min(times, most));
        } catch (NumberFormatException e) {
            throw new IOException("a number of repetitions is none", e);
        }
    }

    private void row(XmlReader xml) throws IOException {
        int times = times(xml, "number-rows-repeated", ROWS - row);
        boolean isHidden = isHidden(xml);
        cells.clear();
        int column = 0;
        int line = xml.depth();
        while (xml.nextElementWithin(line)) {
            if (xml.name().equals("table-cell") || xml.name().equals("covered-table-cell")) {
                column += cell(xml, column);
            }
        }
        hiddenRows.set(row, row + times, isHidden && !cells.isEmpty());
        for (int i = 0; i < times && !cells.isEmpty(); i++) {
            put(row + i, i > 0);
        }
        row += times;
    }

    /** Reads a cell and keeps it as often as it stands in its row; the answer is how many columns it takes. */
    private int cell(XmlReader xml, int column) throws IOException {
        int times = times(xml, "number-columns-repeated", COLUMNS - column);
        boolean covered = xml.name().equals("covered-table-cell");
        merge(xml, column);
        OdsCell cell = OdsCell.read(xml, column);
        boolean holds = !covered && !(cell.value() instanceof CellValue.Blank);
        for (int i = 0; i < times && holds; i++) {
            repeat(i > 0);
            cells.add(cell.at(column + i));
        }
        return times;
    }

    private void merge(XmlReader xml, int column) throws IOException {
        int across = times(xml, "number-columns-spanned", COLUMNS - column);
        int down = times(xml, "number-rows-spanned", ROWS - row);
        if (across * (long) down > 1) {
            merged.add(new Area(row, column, row + down - 1, column + across - 1));
        }
    }

    private void put(int line, boolean again) throws IOException {
        for (OdsCell cell : cells) {
            repeat(again);
            boolean isFormula = cell.formula().isPresent();
            uncalculated += isFormula && cell.value() instanceof CellValue.Unknown ? 1 : 0;
            int formula = cell.formula().map(pools.texts()::intern).orElse(GridBuilder.NO_FORMULA);
            grid.value(line, cell.column(), pools.formats().number(cell.format()), formula, cell.value());
        }
    }

    private void repeat(boolean again) throws IOException {
        repeated += again ? 1 : 0;
        if (repeated > MOST_REPEATED) {
            throw new IOException("more than " + MOST_REPEATED + " repetitions of cells");
        }
    }
}
