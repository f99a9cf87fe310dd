package io.portolan.report.excel.weave;

import io.portolan.opc.Tokens;
import io.portolan.workbook.Area;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One pass through a sheet: what is to be added waits until the first element that must stand behind it. */
final class SheetPass {
    private static final int CHILD = 2;
    private static final int GRANDCHILD = 3;
    private static final int CHOSEN = 4;

    private final SheetAdditions additions;
    private final StyleSheet styles;
    private final Optional<String> newDrawing;
    private final Tokens tokens;
    private final Splicer splicer;
    private final RowHeights heights = new RowHeights();
    private final ColumnWidths widths;
    private final String prefix;
    private final Marks marks;
    private final Sparklines sparklines;
    private final List<String> waiting =
            new ArrayList<>(List.of("cols", "conditionalFormatting", "legacyDrawing", "extLst"));
    private Optional<String> drawing = Optional.empty();
    private boolean extended;
    private String child = "";
    private long childStart;

    SheetPass(SheetAdditions additions, StyleSheet styles, Optional<String> newDrawing, Tokens tokens, Splicer splicer)
            throws IOException {
        this.additions = additions;
        this.styles = styles;
        this.newDrawing = newDrawing;
        this.tokens = tokens;
        this.splicer = splicer;
        tokens.next();
        this.prefix = tokens.prefix().isEmpty() ? "" : tokens.prefix() + ":";
        this.widths = new ColumnWidths(additions, prefix);
        this.marks = new Marks(additions.marks(), styles.mark(), prefix);
        this.sparklines = new Sparklines(additions.blocks(), prefix);
    }

    /** Goes through the sheet and tells what it says of itself. */
    SheetWeaver.Layout run() throws IOException {
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
            } else if (child.equals("extLst") && !extended) {
                extension();
            }
        }
        splicer.finish();
        return new SheetWeaver.Layout(heights, Optional.of(widths), drawing);
    }

    /** Sparklines join those of the user, or make an extension of their own at the end of the list. */
    private void extension() throws IOException {
        boolean isGroups = tokens.name().equals("sparklineGroups");
        if (sparklines.areNone() || (!isGroups && tokens.depth() != CHILD)) {
            return;
        }
        extended = true;
        if (tokens.start() > childStart) {
            insert(tokens.start(), isGroups ? sparklines.groups() : sparklines.extension());
        } else {
            splicer.replace(childStart, tokens.end(), empty -> sparklines.list());
        }
    }

    private void child() throws IOException {
        switch (child) {
            case "dimension" -> dimension();
            case "sheetFormatPr" -> {
                heights.usual(tokens.attribute("defaultRowHeight"));
                widths.usual(tokens.attribute("defaultColWidth"));
            }
            case "sheetData" ->
                new RowWeaver(additions, tokens, splicer, new NewCells(additions.blocks(), styles::of, prefix), heights)
                        .weave();
            case "legacyDrawing" -> drawing = Optional.of(relationship());
            default -> {}
        }
    }

    private void below(Dialect dialect) throws IOException {
        if (tokens.depth() == CHOSEN && child.equals("AlternateContent")) {
            passed(tokens.name(), dialect);
        } else if (SheetWeaver.isInFront(tokens)) {
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
            if (next.equals(name) && (name.equals("cols") || name.equals("extLst"))) {
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
            case "extLst" -> sparklines.list();
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
