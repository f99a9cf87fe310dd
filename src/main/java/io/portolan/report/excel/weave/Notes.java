package io.portolan.report.excel.weave;

import io.portolan.workbook.CellRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The texts of the notes of a sheet: a part of the user's with Portolan's appended, or a new one. */
final class Notes {
    /** Tells Portolan's notes from the user's. */
    static final String AUTHOR = "Portolan";

    /** How each of them begins, by which they are known when a program has thrown the authors away; LibreOffice does. */
    private static final String OPENING = "▲ Portolan: ";

    private static final String EMPTY = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<authors></authors><commentList></commentList></comments>";

    /** The letters that Excel gives to notes. */
    private static final String LETTERS =
            "<rPr><sz val=\"9\"/><color indexed=\"81\"/><rFont val=\"Tahoma\"/><family val=\"2\"/></rPr>";

    private Notes() {}

    /** A part without notes. */
    static byte[] empty(Dialect dialect) {
        return dialect.spell(EMPTY).getBytes(StandardCharsets.UTF_8);
    }

    /** The addresses that carry a note or a thread in a part of either. */
    static Set<String> taken(Element root) {
        Set<String> taken = new HashSet<>();
        root.all()
                .map(element -> element.attribute("ref"))
                .filter(ref -> !ref.isEmpty())
                .forEach(taken::add);
        return taken;
    }

    /** Whether a note in a part is one of Portolan's. */
    static boolean isOwn(Element comment, Element root) {
        List<Element> authors = root.below("authors");
        int number = comment.number("authorId", -1);
        String author =
                number >= 0 && number < authors.size() ? authors.get(number).text() : "";
        return author.equals(AUTHOR) || (author.isBlank() && text(comment).startsWith(OPENING));
    }

    private static String text(Element comment) {
        return comment.all()
                .filter(element -> element.name().equals("t"))
                .map(Element::text)
                .collect(Collectors.joining());
    }

    /** Appends notes to a part. */
    static PartEdits with(byte[] part, Map<CellRef, SheetAdditions.Note> notes) throws IOException {
        PartEdits edits = new PartEdits(part);
        Element root = edits.root();
        int author = root.below("authors").size();
        edits.append(SchemaOrder.COMMENTS, "authors", prefixed(root, "<author>" + AUTHOR + "</author>"), 1);
        StringBuilder list = new StringBuilder();
        notes.forEach((cell, note) ->
                list.append("<comment ref=\"" + cell.a1() + "\" authorId=\"" + author + "\" shapeId=\"0\">"
                        + "<text><r>" + LETTERS + "<t xml:space=\"preserve\">"
                        + Xml.cellText(StorableText.of(note.text())) + "</t></r></text></comment>"));
        edits.append(SchemaOrder.COMMENTS, "commentList", prefixed(root, list.toString()), notes.size());
        return edits;
    }

    private static String prefixed(Element root, String xml) {
        return Xml.prefixed(xml, root.prefix());
    }
}
