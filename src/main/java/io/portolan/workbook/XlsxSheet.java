package io.portolan.workbook;

import io.portolan.opc.XmlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** Reads the part of a sheet in one pass. What it says of its own size is not believed; places may be left out, and out of order. */
final class XlsxSheet {
    private static final int ROWS = 1_048_576;
    private static final int COLUMNS = 16_384;
    private static final CellValue UNCALCULATED = new CellValue.Unknown("formula without a calculated value");

    private final GridBuilder grid;
    private final XlsxStyles styles;
    private final SharedTexts texts;
    private final TextPool pool;
    private final List<Area> own;

    private final List<Area> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final Map<Integer, Integer> sharedFormulas = new HashMap<>();
    private final StringBuilder value = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private int format;
    private int formula;
    private String type = "";
    private int uncalculated;
    private int leftOut;

    XlsxSheet(GridBuilder grid, XlsxStyles styles, SharedTexts texts, TextPool pool, List<Area> own) {
        this.grid = grid;
        this.styles = styles;
        this.texts = texts;
        this.pool = pool;
        this.own = own;
    }

    void read(XmlReader xml) throws IOException {
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "c" -> cell(xml);
                case "row" -> row(xml);
                case "col" -> column(xml);
                case "mergeCell" -> XlsxArea.of(xml.attribute("ref").orElse("")).ifPresent(merged::add);
                case "extLst" -> xml.skip();
                default -> {}
            }
        }
    }

    /** How many formulas have no calculated value. */
    int uncalculated() {
        return uncalculated;
    }

    /** How many cells stand beyond the last row or column that a sheet can have. */
    int leftOut() {
        return leftOut;
    }

    /** The sheet's cells with what it says of itself. */
    Grid grid(Grid.Visibility visibility, List<Grid.ListObject> listObjects) {
        return grid.build(columns -> new Grid.Layout(
                visibility, merged, listObjects, Lines.of(hiddenRows), Lines.of(hiddenColumns.get(0, columns))));
    }

    private void row(XmlReader xml) throws IOException {
        Optional<String> number = xml.attribute("r");
        row = number.isPresent() ? place(number.get()) : row + 1;
        column = -1;
        if (row < ROWS && XlsxWorkbook.isTrue(xml.attribute("hidden"))) {
            hiddenRows.set(row);
        }
    }

    private void column(XmlReader xml) throws IOException {
        if (XlsxWorkbook.isTrue(xml.attribute("hidden"))) {
            int first = place(xml.attribute("min").orElse("1"));
            int last = place(xml.attribute("max").orElse("1"));
            hiddenColumns.set(Math.min(first, COLUMNS), Math.max(first, Math.min(last + 1, COLUMNS)));
        }
    }

    /** A row or column counted from 0, of its number counted from 1. */
    private static int place(String number) throws IOException {
        try {
            return Math.max(0, Integer.parseInt(number.strip()) - 1);
        } catch (NumberFormatException e) {
            throw new IOException("\"" + number + "\" is no row or column", e);
        }
    }

    private void cell(XmlReader xml) throws IOException {
        attributes(xml.events());
        boolean hasValue = false;
        int depth = xml.depth();
        Optional<String> inline = Optional.empty();
        formula = GridBuilder.NO_FORMULA;
        value.setLength(0);
        while (xml.nextElementWithin(depth)) {
            switch (xml.name()) {
                case "v" -> {
                    xml.elementText(value);
                    hasValue = true;
                }
                case "f" -> formula(xml);
                case "is" -> inline = Optional.of(XlsxTexts.rich(xml));
                default -> xml.skip();
            }
        }
        if (row >= ROWS || column >= COLUMNS) {
            leftOut++;
        } else if (!isOwn()) {
            put(inline, hasValue);
        }
    }

    private void attributes(XMLStreamReader events) throws IOException {
        int style = 0;
        boolean placed = false;
        type = "";
        for (int i = 0; i < events.getAttributeCount(); i++) {
            switch (events.getAttributeLocalName(i)) {
                case "r" -> {
                    column = XlsxArea.column(events.getAttributeValue(i));
                    placed = true;
                }
                case "s" -> style = Digits.whole(events.getAttributeValue(i));
                case "t" -> type = events.getAttributeValue(i);
                default -> {}
            }
        }
        column = placed ? column : column + 1;
        row = Math.max(0, row);
        format = styles.format(style);
    }

    private boolean isOwn() {
        for (Area area : own) {
            if (area.contains(row, column)) {
                return true;
            }
        }
        return false;
    }

    private void formula(XmlReader xml) throws IOException {
        boolean isShared = xml.attribute("t").orElse("").equals("shared");
        int group = isShared ? Digits.whole(xml.attribute("si").orElse("")) : -1;
        String text = XlsxTexts.unescaped(xml.elementText());
        if (isShared && !text.isEmpty()) {
            sharedFormulas.put(group, grid.share(new SharedFormula(text, row, column)));
        }
        Optional<Integer> shared = isShared ? Optional.ofNullable(sharedFormulas.get(group)) : Optional.empty();
        formula = shared.isPresent() ? shared.get() : pool.intern(text);
    }

    private void put(Optional<String> inline, boolean hasValue) {
        if (inline.isPresent() && !type.equals("str")) {
            grid.text(row, column, format, formula, inline.get());
        } else if (!hasValue) {
            put(formula == GridBuilder.NO_FORMULA ? CellValue.BLANK : UNCALCULATED);
        } else {
            switch (type) {
                case "s" -> sharedText();
                case "str", "inlineStr" -> grid.text(row, column, format, formula, XlsxTexts.unescaped(value));
                case "b" -> put(new CellValue.Truth(value.toString().strip().matches("1|true")));
                case "e" -> put(new CellValue.ExcelError(value.toString()));
                case "d" -> put(IsoDate.read(value.toString()));
                default -> number();
            }
        }
    }

    private void put(CellValue stored) {
        uncalculated += stored instanceof CellValue.Unknown && formula != GridBuilder.NO_FORMULA ? 1 : 0;
        grid.value(row, column, format, formula, stored);
    }

    private void sharedText() {
        int number = Digits.whole(value);
        if (texts.has(number)) {
            texts.put(grid, row, column, format, formula, number);
        } else {
            put(SharedTexts.MISSING);
        }
    }

    private void number() {
        double number = Digits.number(value);
        if (Double.isFinite(number)) {
            grid.number(row, column, format, formula, number);
            return;
        }
        String digits = value.toString().strip();
        boolean isEmpty = digits.isEmpty();
        CellValue nothing = formula == GridBuilder.NO_FORMULA ? CellValue.BLANK : UNCALCULATED;
        put(isEmpty ? nothing : new CellValue.Unknown("\"" + digits + "\" stored as a number"));
    }
}
