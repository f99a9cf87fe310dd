package io.portolan.report.excel.weave;

import io.portolan.workbook.CellRef;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The boxes of the notes of a sheet, in the old drawing language that Excel keeps for them. The user's part is not parsed: what Excel
 * writes there is not always well-formed.
 */
final class NoteShapes {
    private static final String HEAD =
            "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
                    + "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
    private static final String NOTE_TYPE = "_x0000_t202";
    private static final String TYPE = "<v:shapetype id=\"" + NOTE_TYPE + "\" coordsize=\"21600,21600\" o:spt=\"202\" "
            + "path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
            + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
    private static final String EMPTY = "<xml " + HEAD
            + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/>" + "</o:shapelayout></xml>";

    /** Numbers of shapes come in blocks of so many; the drawing lists the blocks that it uses. */
    private static final int BLOCK = 1024;

    private static final Pattern NUMBER = Pattern.compile("_x0000_s(\\d{1,9})");
    private static final Pattern BLOCKS = Pattern.compile("<o:idmap[^>]*?data=\"([\\d,\\s]*)\"");
    private static final Pattern SHAPE = Pattern.compile("<v:shape[\\s>].*?</v:shape>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<x:Row>\\s*(\\d{1,7})\\s*</x:Row>");
    private static final Pattern COLUMN = Pattern.compile("<x:Column>\\s*(\\d{1,5})\\s*</x:Column>");
    private static final int WIDTH_PIXELS = 320;
    private static final int GAP_PIXELS = 12;
    private static final int MOST_POINTS = 380;

    private final String part;
    private final SheetWeaver.Layout layout;

    /** The shapes of a drawing, on a sheet of some layout. */
    NoteShapes(byte[] part, SheetWeaver.Layout layout) {
        this.part = new String(part, StandardCharsets.ISO_8859_1);
        this.layout = layout;
    }

    /** A drawing without shapes. */
    static byte[] empty() {
        return EMPTY.getBytes(StandardCharsets.UTF_8);
    }

    /** Appends the boxes of notes. */
    void append(Map<CellRef, SheetAdditions.Note> notes, OutputStream out, SpliceLog log) throws IOException {
        int end = part.lastIndexOf("</xml>");
        if (end < 0) {
            throw new IOException("a drawing of notes without an end");
        }
        int number = Math.max(BLOCK, highest());
        StringBuilder shapes = new StringBuilder(part.contains(NOTE_TYPE) ? "" : TYPE);
        for (Map.Entry<CellRef, SheetAdditions.Note> entry : notes.entrySet()) {
            shapes.append(shape(++number, entry.getKey(), entry.getValue()));
        }
        Splicer splicer = new Splicer(new ByteArrayInputStream(part.getBytes(StandardCharsets.ISO_8859_1)), out, log);
        extendBlocks(splicer, number);
        String written = part.contains("xmlns:v=") ? shapes.toString() : declared(shapes.toString());
        splicer.insert(end, written);
        splicer.finish();
    }

    /** A drawing without the boxes of the notes on some cells. */
    static String without(String part, Set<String> cells) {
        return SHAPE.matcher(part)
                .replaceAll(shape -> isNoteOn(shape.group(), cells) ? "" : Matcher.quoteReplacement(shape.group()));
    }

    /** Whether a drawing holds any shape. */
    static boolean hasAny(String part) {
        return SHAPE.matcher(part).find();
    }

    private static boolean isNoteOn(String shape, Set<String> cells) {
        Matcher row = ROW.matcher(shape);
        Matcher column = COLUMN.matcher(shape);
        return shape.contains("ObjectType=\"Note\"")
                && row.find()
                && column.find()
                && cells.contains(
                        CellRef.columnName(Integer.parseInt(column.group(1))) + (Integer.parseInt(row.group(1)) + 1));
    }

    private int highest() {
        int highest = 0;
        for (Matcher matcher = NUMBER.matcher(part); matcher.find(); ) {
            highest = Math.max(highest, Integer.parseInt(matcher.group(1)));
        }
        return highest;
    }

    private void extendBlocks(Splicer splicer, int last) throws IOException {
        Matcher matcher = BLOCKS.matcher(part);
        if (!matcher.find()) {
            return;
        }
        Set<Integer> blocks = new TreeSet<>();
        for (String block : matcher.group(1).split("[,\\s]+", -1)) {
            if (!block.isEmpty()) {
                blocks.add(Integer.parseInt(block));
            }
        }
        for (int block = Math.max(BLOCK, highest() + 1) / BLOCK; block <= last / BLOCK; block++) {
            blocks.add(block);
        }
        String list = blocks.stream().map(String::valueOf).collect(Collectors.joining(","));
        splicer.replace(matcher.start(1), matcher.end(1), before -> list);
    }

    private String shape(int number, CellRef cell, SheetAdditions.Note note) {
        return "<v:shape id=\"_x0000_s" + number + "\" type=\"#" + NOTE_TYPE
                + "\" style=\"position:absolute;visibility:hidden\" "
                + "fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
                + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
                + "<v:textbox style=\"mso-direction-alt:auto\"/><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/>"
                + "<x:SizeWithCells/><x:Anchor>" + anchor(cell, note.points())
                + "</x:Anchor><x:AutoFill>False</x:AutoFill>"
                + "<x:Row>" + cell.row() + "</x:Row><x:Column>" + cell.column()
                + "</x:Column></x:ClientData></v:shape>";
    }

    /** The corners of the box: column, pixels into it, row, pixels into it, twice. */
    private String anchor(CellRef cell, double points) {
        int column = Math.min(cell.column() + 1, 16_383);
        int lastColumn = column;
        int across = GAP_PIXELS + WIDTH_PIXELS;
        for (int width = pixels(lastColumn); across > width && lastColumn < 16_383; width = pixels(lastColumn)) {
            across -= width;
            lastColumn++;
        }
        int lastRow = cell.row();
        double down = Math.min(points, MOST_POINTS);
        for (double height = height(lastRow); down > height && lastRow < 1_048_575; height = height(lastRow)) {
            down -= height;
            lastRow++;
        }
        return column + ", " + GAP_PIXELS + ", " + cell.row() + ", 2, " + lastColumn + ", " + across + ", " + lastRow
                + ", " + Math.round(down * 96 / 72);
    }

    private int pixels(int column) {
        return layout.widths().orElseThrow().pixels(column);
    }

    private double height(int row) {
        return layout.heights().points(row);
    }

    private static String declared(String shapes) {
        return shapes.replace("<v:shapetype ", "<v:shapetype " + HEAD + " ")
                .replace("<v:shape ", "<v:shape " + HEAD + " ");
    }
}
