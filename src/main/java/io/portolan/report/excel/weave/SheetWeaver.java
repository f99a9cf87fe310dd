package io.portolan.report.excel.weave;

import io.portolan.opc.Tokens;
import io.portolan.workbook.Area;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Weaves additions into one sheet in one pass, whatever its size: its tags are read on one stream and its bytes copied on another, and
 * where something belongs it is spliced in.
 */
final class SheetWeaver {
    private final Source source;
    private final SheetAdditions additions;
    private final StyleSheet styles;
    private final Optional<String> newDrawing;
    private Layout layout = new Layout(new RowHeights(), Optional.empty(), Optional.empty());

    /** Opens a part at its beginning. */
    interface Source {
        InputStream open() throws IOException;
    }

    /**
     * What the sheet says of itself, known when it was woven.
     *
     * @param heights of its rows
     * @param widths of its columns
     * @param drawing the relationship of the drawing that holds its notes, its own or the new one
     */
    record Layout(RowHeights heights, Optional<ColumnWidths> widths, Optional<String> drawing) {}

    /**
     * A weaver of one sheet.
     *
     * @param newDrawing the relationship that a drawing of notes gets when the sheet has none; empty when no notes are added
     */
    SheetWeaver(Source source, SheetAdditions additions, StyleSheet styles, Optional<String> newDrawing) {
        this.source = source;
        this.additions = additions;
        this.styles = styles;
        this.newDrawing = newDrawing;
    }

    /** Whether a sheet is among those that are in front when the workbook opens. */
    static boolean isSelected(Source source) throws IOException {
        try (InputStream in = source.open();
                Tokens tokens = new Tokens(in, false)) {
            while (tokens.next() && !tokens.name().equals("sheetData")) {
                if (tokens.isStart() && isInFront(tokens)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isInFront(Tokens tokens) {
        return tokens.name().equals("sheetView")
                && tokens.attribute("tabSelected").matches("1|true");
    }

    /** Writes the woven sheet. */
    void weave(OutputStream out, SpliceLog log) throws IOException {
        try (InputStream copied = source.open();
                InputStream read = source.open();
                Tokens tokens = new Tokens(read, false)) {
            new Pass(tokens, new Splicer(copied, out, log)).run();
        }
    }

    /** What the sheet says of itself; weaves it to nowhere when that has not been done yet. */
    Layout layout() throws IOException {
        if (layout.widths().isEmpty()) {
            weave(OutputStream.nullOutputStream(), new SpliceLog());
        }
        return layout;
    }

    /** One pass through the sheet. */
    private final class Pass {
        private static final int CHILD = 2;
        private static final int GRANDCHILD = 3;
        private static final int CHOSEN = 4;

        private final Tokens tokens;
        private final Splicer splicer;
        private final RowHeights heights = new RowHeights();
        private final ColumnWidths widths;
        private final String prefix;
        private final Marks marks;
        private final List<String> waiting = new ArrayList<>(List.of("cols", "conditionalFormatting", "legacyDrawing"));
        private Optional<String> drawing = Optional.empty();
        private String child = "";
        private long childStart;

        Pass(Tokens tokens, Splicer splicer) throws IOException {
            this.tokens = tokens;
            this.splicer = splicer;
            tokens.next();
            this.prefix = tokens.prefix().isEmpty() ? "" : tokens.prefix() + ":";
            this.widths = new ColumnWidths(additions, prefix);
            this.marks = new Marks(additions.marks(), styles.mark(), prefix);
        }

        void run() throws IOException {
            Dialect dialect = Dialect.of(tokens.namespace());
            while (tokens.next()) {
                if (tokens.isStart() && tokens.depth() == CHILD) {
                    child = tokens.name();
                    childStart = tokens.start();
                    passed(child, dialect);
                    child();
                } else if (tokens.isStart()) {
                    below(dialect);
                } else if (tokens.depth() == 1) {
                    childStart = tokens.start();
                    passed("", dialect);
                } else if (tokens.depth() == CHILD && child.equals("cols")) {
                    insert(tokens.start(), widths.rest());
                }
            }
            splicer.finish();
            layout = new Layout(heights, Optional.of(widths), drawing);
        }

        private void child() throws IOException {
            switch (child) {
                case "dimension" -> dimension();
                case "sheetFormatPr" -> {
                    heights.usual(tokens.attribute("defaultRowHeight"));
                    widths.usual(tokens.attribute("defaultColWidth"));
                }
                case "sheetData" ->
                    new RowWeaver(tokens, splicer, new NewCells(additions.blocks(), styles::of, prefix), heights)
                            .weave();
                case "legacyDrawing" -> drawing = Optional.of(relationship());
                default -> {}
            }
        }

        private void below(Dialect dialect) throws IOException {
            if (tokens.depth() == CHOSEN && child.equals("AlternateContent")) {
                passed(tokens.name(), dialect);
            } else if (isInFront(tokens)) {
                splicer.replace(tokens.start(), tokens.end(), tag -> Xml.without(tag, "tabSelected"));
            } else if (tokens.depth() == GRANDCHILD && child.equals("cols")) {
                widths.pass(tokens, splicer);
            } else if (tokens.depth() == GRANDCHILD && child.equals("conditionalFormatting")) {
                marks.pass(tokens.attribute("priority"));
            }
        }

        /** Adds what must stand before a child of the root; before the end of the root for "". */
        private void passed(String next, Dialect dialect) throws IOException {
            for (String name : List.copyOf(waiting)) {
                if (next.equals(name) && name.equals("cols")) {
                    waiting.remove(name);
                } else if (next.isEmpty() || SchemaOrder.WORKSHEET.isBehind(next, name)) {
                    waiting.remove(name);
                    insert(childStart, written(name, dialect));
                }
            }
        }

        private String written(String name, Dialect dialect) {
            return switch (name) {
                case "cols" -> {
                    String columns = widths.rest();
                    yield columns.isEmpty() ? "" : "<" + prefix + "cols>" + columns + "</" + prefix + "cols>";
                }
                case "conditionalFormatting" -> marks.written();
                default -> drawing(dialect);
            };
        }

        private String drawing(Dialect dialect) {
            if (drawing.isPresent() || newDrawing.isEmpty()) {
                return "";
            }
            drawing = newDrawing;
            return "<" + prefix + "legacyDrawing xmlns:r=\"" + dialect.relationships() + "\" r:id=\"" + newDrawing.get()
                    + "\"/>";
        }

        private void dimension() throws IOException {
            String now = tokens.attribute("ref");
            Optional<Area> before = Areas.of(now);
            if (before.isPresent() && !additions.blocks().isEmpty()) {
                Area all = additions.areas().stream().reduce(before.get(), Areas::union);
                splicer.replace(tokens.start(), tokens.end(), tag -> Xml.with(tag, "ref", all.a1()));
            }
        }

        private String relationship() {
            for (int i = 0; i < tokens.attributes(); i++) {
                if (tokens.attributeName(i).equals("r:id")) {
                    return tokens.attributeValue(i);
                }
            }
            return "";
        }

        private void insert(long place, String xml) throws IOException {
            if (!xml.isEmpty()) {
                splicer.insert(place, xml);
            }
        }
    }
}
