package io.portolan.report.excel.weave;

import io.portolan.opc.Tokens;
import io.portolan.workbook.Area;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Takes Portolan's columns and marks out of a sheet in one pass, and the drawing of its notes where nothing is left in that. */
final class SheetUnweaver {
    private static final int CHILD = 2;
    private static final int GRANDCHILD = 3;

    private final SheetWeaver.Source source;
    private final List<Area> columns;
    private final String emptiedDrawing;

    /** An element that goes or stays, by its place. */
    private record Item(long start, long end, boolean goes) {}

    /**
     * An unweaver of one sheet.
     *
     * @param columns the areas whose cells go
     * @param emptiedDrawing the relationship to a drawing of notes that goes; "" for none
     */
    SheetUnweaver(SheetWeaver.Source source, List<Area> columns, String emptiedDrawing) {
        this.source = source;
        this.columns = columns;
        this.emptiedDrawing = emptiedDrawing;
    }

    /** Writes the sheet without them; says whether there were any. */
    boolean unweave(OutputStream out) throws IOException {
        SpliceLog log = new SpliceLog();
        try (InputStream copied = source.open();
                InputStream read = source.open();
                Tokens tokens = new Tokens(read, true)) {
            Splicer splicer = new Splicer(copied, out, log);
            while (tokens.next()) {
                if (tokens.isStart()) {
                    element(tokens, splicer);
                }
            }
            splicer.finish();
        }
        return log.stored().length > 0;
    }

    private void element(Tokens tokens, Splicer splicer) throws IOException {
        switch (tokens.name()) {
            case "cols", "conditionalFormatting" -> group(tokens, splicer);
            case "c" -> cell(tokens, splicer);
            case "legacyDrawing" -> drawing(tokens, splicer);
            case "extLst" -> extensions(tokens, splicer);
            default -> {}
        }
    }

    private void cell(Tokens tokens, Splicer splicer) throws IOException {
        if (!columns.isEmpty() && isOwn(tokens.attribute("r"))) {
            long start = tokens.start();
            int depth = tokens.depth();
            while (!(tokens.isEnd() && tokens.depth() == depth)) {
                tokens.next();
            }
            splicer.replace(start, tokens.end(), cell -> "");
        }
    }

    /** Sparklines go by groups; where all of them go, so does their extension, and the list of extensions when it held no other. */
    private void extensions(Tokens tokens, Splicer splicer) throws IOException {
        if (tokens.depth() != CHILD) {
            return;
        }
        long start = tokens.start();
        List<Item> items = new ArrayList<>();
        while (tokens.next() && tokens.depth() > CHILD) {
            if (tokens.isStart()) {
                items.addAll(extension(tokens));
            }
        }
        remove(items, start, tokens.end(), splicer);
    }

    /** One extension: as a whole, or the groups of sparklines that go while others stay. */
    private List<Item> extension(Tokens tokens) throws IOException {
        boolean lines = tokens.attribute("uri").equals(Sparklines.URI);
        long start = tokens.start();
        int depth = tokens.depth();
        List<Item> groups = new ArrayList<>();
        while (!(tokens.isEnd() && tokens.depth() == depth)) {
            tokens.next();
            if (lines && tokens.isStart() && tokens.name().equals("sparklineGroup")) {
                groups.add(sparklines(tokens));
            }
        }
        boolean whole = groups.stream().allMatch(Item::goes);
        return whole ? List.of(new Item(start, tokens.end(), !groups.isEmpty())) : groups;
    }

    private Item sparklines(Tokens tokens) throws IOException {
        long start = tokens.start();
        int depth = tokens.depth();
        boolean goes = true;
        while (!(tokens.isEnd() && tokens.depth() == depth)) {
            tokens.next();
            goes &= !(tokens.isEnd() && tokens.name().equals("sqref")) || isOwn(tokens.text());
        }
        return new Item(start, tokens.end(), goes);
    }

    private boolean isOwn(String place) {
        return Areas.of(place.strip())
                .filter(cell -> columns.stream().anyMatch(area -> area.contains(cell.firstRow(), cell.firstColumn())))
                .isPresent();
    }

    private void drawing(Tokens tokens, Splicer splicer) throws IOException {
        boolean goes = false;
        for (int i = 0; i < tokens.attributes(); i++) {
            goes |= tokens.attributeName(i).equals("r:id")
                    && tokens.attributeValue(i).equals(emptiedDrawing);
        }
        if (goes) {
            long start = tokens.start();
            while (!tokens.isEnd()) {
                tokens.next();
            }
            splicer.replace(start, tokens.end(), drawing -> "");
        }
    }

    /** A group of columns or of rules loses those that are ours, and goes itself when none is left. */
    private void group(Tokens tokens, Splicer splicer) throws IOException {
        if (tokens.depth() != CHILD) {
            return;
        }
        long start = tokens.start();
        List<Item> items = new ArrayList<>();
        while (tokens.next() && tokens.depth() > CHILD) {
            if (tokens.isStart() && tokens.depth() == GRANDCHILD) {
                items.add(item(tokens));
            }
        }
        remove(items, start, tokens.end(), splicer);
    }

    /** Takes out the items that go, and what holds them when none is left. */
    private static void remove(List<Item> items, long start, long end, Splicer splicer) throws IOException {
        if (!items.isEmpty() && items.stream().allMatch(Item::goes)) {
            splicer.replace(start, end, group -> "");
            return;
        }
        for (Item item : items) {
            if (item.goes()) {
                splicer.replace(item.start(), item.end(), element -> "");
            }
        }
    }

    private Item item(Tokens tokens) throws IOException {
        long start = tokens.start();
        boolean goes = isOwnColumn(tokens);
        while (!(tokens.isEnd() && tokens.depth() == GRANDCHILD)) {
            tokens.next();
            goes |= tokens.isEnd()
                    && tokens.name().equals("formula")
                    && tokens.text().equals(Marks.FORMULA);
        }
        return new Item(start, tokens.end(), goes);
    }

    private boolean isOwnColumn(Tokens tokens) {
        String min = tokens.attribute("min");
        String max = tokens.attribute("max");
        if (!tokens.name().equals("col") || !(min + max).matches("\\d{1,10}")) {
            return false;
        }
        int first = Integer.parseInt(min) - 1;
        int last = Integer.parseInt(max) - 1;
        return columns.stream().anyMatch(area -> area.firstColumn() <= first && last <= area.lastColumn());
    }
}
