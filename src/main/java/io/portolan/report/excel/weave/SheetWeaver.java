package io.portolan.report.excel.weave;

import io.portolan.opc.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

    static boolean isInFront(Tokens tokens) {
        return tokens.name().equals("sheetView")
                && tokens.attribute("tabSelected").matches("1|true");
    }

    /** Writes the woven sheet. */
    void weave(OutputStream out, SpliceLog log) throws IOException {
        try (InputStream copied = source.open();
                InputStream read = source.open();
                Tokens tokens = new Tokens(read, false)) {
            layout = new SheetPass(additions, styles, newDrawing, tokens, new Splicer(copied, out, log)).run();
        }
    }

    /** What the sheet says of itself; weaves it to nowhere when that has not been done yet. */
    Layout layout() throws IOException {
        if (layout.widths().isEmpty()) {
            weave(OutputStream.nullOutputStream(), new SpliceLog());
        }
        return layout;
    }
}
