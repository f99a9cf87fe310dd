package io.portolan.report.excel.weave;

import io.portolan.opc.Tokens;
import io.portolan.workbook.CellRef;
import java.io.IOException;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** Splices new cells into the rows of a sheet, each at its place among those that are there, and new rows between them. */
final class RowWeaver {
    private static final int SHEET_DATA = 2;
    private static final int ROW = 3;
    private static final int CELL = 4;
    private static final Pattern SPAN_LIMITS = Pattern.compile("[:\\s]+");

    private final Tokens tokens;
    private final Splicer splicer;
    private final NewCells cells;
    private final RowHeights heights;
    private final String prefix;

    RowWeaver(Tokens tokens, Splicer splicer, NewCells cells, RowHeights heights) {
        this.tokens = tokens;
        this.splicer = splicer;
        this.cells = cells;
        this.heights = heights;
        this.prefix = tokens.prefix().isEmpty() ? "" : tokens.prefix() + ":";
    }

    /** Goes through the rows, from the start tag of the sheet's data to its end tag. */
    void weave() throws IOException {
        if (tokens.isEmpty()) {
            long start = tokens.start();
            long end = tokens.end();
            String rows = newRows(Integer.MAX_VALUE);
            if (!rows.isEmpty()) {
                splicer.replace(start, end, tag -> Xml.opened(tag) + rows + "</" + prefix + "sheetData>");
            }
            tokens.next();
            return;
        }
        int last = -1;
        while (nextWithin(SHEET_DATA)) {
            if (tokens.isStart() && tokens.depth() == ROW) {
                last = row(last);
            }
        }
        insert(tokens.start(), newRows(Integer.MAX_VALUE));
    }

    private int row(int last) throws IOException {
        String said = tokens.attribute("r");
        int number = said.isEmpty() ? last + 1 : Integer.parseInt(said.strip()) - 1;
        if (number <= last) {
            throw new IOException("row " + (number + 1) + " stands behind row " + (last + 1));
        }
        insert(tokens.start(), newRows(number));
        heights.put(number, tokens.attribute("ht"), tokens.attribute("hidden").matches("1|true"));
        if (cells.nextRow() == number) {
            extend(cells.take());
        }
        return number;
    }

    /** Rows that are not there yet, above one that is. */
    private String newRows(int before) {
        StringBuilder rows = new StringBuilder();
        for (int row = cells.nextRow(); row < before; row = cells.nextRow()) {
            rows.append('<').append(prefix).append("row r=\"").append(row + 1).append("\">");
            cells.take().values().forEach(rows::append);
            rows.append("</").append(prefix).append("row>");
        }
        return rows.toString();
    }

    private void extend(SortedMap<Integer, String> ours) throws IOException {
        int first = ours.firstKey();
        int last = ours.lastKey();
        boolean isEmpty = tokens.isEmpty();
        String spans = tokens.attribute("spans");
        if (isEmpty || !spans.isEmpty()) {
            String content = isEmpty ? all(ours) + "</" + prefix + "row>" : "";
            splicer.replace(tokens.start(), tokens.end(), tag -> {
                String widened = spans.isEmpty() ? tag : Xml.with(tag, "spans", widened(spans, first + 1, last + 1));
                return isEmpty ? Xml.opened(widened) + content : widened;
            });
        }
        if (isEmpty) {
            tokens.next();
            return;
        }
        int column = -1;
        while (nextWithin(ROW)) {
            if (tokens.isStart() && tokens.depth() == CELL) {
                column = cell(ours, column);
            }
        }
        insert(tokens.start(), all(ours));
    }

    private int cell(SortedMap<Integer, String> ours, int last) throws IOException {
        if (!tokens.name().equals("c")) {
            insert(tokens.start(), all(ours));
            return last;
        }
        String place = tokens.attribute("r");
        int column = place.isEmpty() ? last + 1 : column(place);
        insert(tokens.start(), all(ours.headMap(column)));
        if (ours.containsKey(column)) {
            long start = tokens.start();
            while (nextWithin(CELL)) {
                // to the end of the cell that ours stands in for
            }
            String instead = ours.remove(column);
            splicer.replace(start, tokens.end(), blank -> instead);
        }
        return column;
    }

    /** Whether there is a further tag before the end of the element that is open at a depth. */
    private boolean nextWithin(int depth) throws IOException {
        if (!tokens.next()) {
            throw new IOException("the sheet ends within its rows");
        }
        return !(tokens.isEnd() && tokens.depth() == depth);
    }

    private void insert(long place, String xml) throws IOException {
        if (!xml.isEmpty()) {
            splicer.insert(place, xml);
        }
    }

    private static String all(SortedMap<Integer, String> cells) {
        String xml = String.join("", cells.values());
        cells.clear();
        return xml;
    }

    private static String widened(String spans, int first, int last) {
        int from = first;
        int to = last;
        for (String limit : SPAN_LIMITS.split(spans.strip(), -1)) {
            from = Math.min(from, Integer.parseInt(limit));
            to = Math.max(to, Integer.parseInt(limit));
        }
        return from + ":" + to;
    }

    private static int column(String place) throws IOException {
        int column = 0;
        for (int i = 0; i < place.length() && place.charAt(i) >= 'A'; i++) {
            column = column * 26 + place.charAt(i) - 'A' + 1;
        }
        if (column < 1 || column > 16_384) {
            throw new IOException("no cell can stand at " + place + ", right of " + CellRef.columnName(16_383));
        }
        return column - 1;
    }
}
