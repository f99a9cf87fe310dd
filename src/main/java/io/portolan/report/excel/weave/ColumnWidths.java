package io.portolan.report.excel.weave;

import io.portolan.opc.Tokens;
import io.portolan.workbook.Area;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** The widths of the new columns, spliced among those of the user's, and all widths for those who ask later. */
final class ColumnWidths {
    /** The width of a column of which the sheet says nothing, in widths of a digit. */
    private static final double USUAL = 9.14;

    private static final int PIXELS_OF_A_DIGIT = 7;
    private static final int PADDING = 5;

    private final TreeMap<Integer, String> pending = new TreeMap<>();
    private final List<Area> blocks;
    private final String prefix;
    private final TreeMap<Integer, Range> present = new TreeMap<>();
    private double usual = USUAL;

    private record Range(int last, double width, boolean isHidden) {}

    ColumnWidths(SheetAdditions additions, String prefix) {
        this.prefix = prefix;
        this.blocks = additions.areas();
        for (SheetAdditions.Block block : additions.blocks()) {
            for (int i = 0; i < block.columns().size(); i++) {
                int number = block.firstColumn() + i + 1;
                double width = block.columns().get(i).width();
                pending.put(number, tag(number, number, width));
                present.put(number, new Range(number, width, false));
            }
        }
    }

    /** The width that the sheet gives to columns of which it says nothing. */
    void usual(String width) {
        usual = width.isEmpty() ? usual : Double.parseDouble(width);
    }

    /** Passes one of the user's elements; the new columns before it are written, and it is cut where they take its place. */
    void pass(Tokens tokens, Splicer splicer) throws IOException {
        int first = Integer.parseInt(tokens.attribute("min").strip());
        int last = Integer.parseInt(tokens.attribute("max").strip());
        remember(tokens, first, last);
        String before = taken(first);
        if (!before.isEmpty()) {
            splicer.insert(tokens.start(), before);
        }
        if (!pending.headMap(last, true).isEmpty()) {
            splicer.replace(tokens.start(), tokens.end(), tag -> cut(tag, first, last));
        }
    }

    /** What is not written yet. */
    String rest() {
        return taken(Integer.MAX_VALUE);
    }

    /** How wide a column is on the screen. */
    int pixels(int column) {
        var entry = present.floorEntry(column + 1);
        boolean isCovered = entry != null && column + 1 <= entry.getValue().last();
        double width = isCovered ? entry.getValue().width() : usual;
        boolean isHidden = isCovered && entry.getValue().isHidden();
        return isHidden ? 0 : (int) (width * PIXELS_OF_A_DIGIT) + (isCovered ? 0 : PADDING);
    }

    private void remember(Tokens tokens, int first, int last) {
        String width = tokens.attribute("width");
        double size = width.isEmpty() ? usual : Double.parseDouble(width);
        Range range = new Range(last, size, tokens.attribute("hidden").matches("1|true"));
        if (blocks.stream().noneMatch(area -> area.firstColumn() < last && first <= area.lastColumn() + 1)) {
            present.put(first, range);
        }
    }

    private String cut(String tag, int first, int last) {
        StringBuilder pieces = new StringBuilder();
        int from = first;
        for (int ours : List.copyOf(pending.subMap(first, true, last, true).keySet())) {
            pieces.append(piece(tag, from, ours - 1)).append(pending.remove(ours));
            from = ours + 1;
        }
        return pieces.append(piece(tag, from, last)).toString();
    }

    private static String piece(String tag, int first, int last) {
        return first > last
                ? ""
                : Xml.with(Xml.with(tag, "min", Integer.toString(first)), "max", Integer.toString(last));
    }

    private String taken(int before) {
        List<Integer> numbers = new ArrayList<>(pending.headMap(before).keySet());
        StringBuilder tags = new StringBuilder();
        numbers.forEach(number -> tags.append(pending.remove(number)));
        return tags.toString();
    }

    private String tag(int first, int last, double width) {
        return String.format(
                Locale.ROOT,
                "<%scol min=\"%d\" max=\"%d\" width=\"%.2f\" customWidth=\"1\"/>",
                prefix,
                first,
                last,
                width);
    }
}
