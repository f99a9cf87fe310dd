package io.portolan.report.excel.weave;

import io.portolan.opc.Relationship;
import io.portolan.workbook.Area;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** What goes from one of the user's sheets: columns, marks, and notes with their boxes. */
final class SheetRemoval {
    private final Pack pack;
    private final String part;
    private final List<Area> columns;
    private final Patch patch;
    private final BiConsumer<String, String> cut;

    /**
     * The removal from one sheet.
     *
     * @param cut takes a part and the relationship that it loses
     */
    SheetRemoval(Pack pack, WorkbookPart.Sheet sheet, List<Area> columns, Patch patch, BiConsumer<String, String> cut) {
        this.pack = pack;
        this.part = sheet.part();
        this.columns = columns;
        this.patch = patch;
        this.cut = cut;
    }

    /** Plans it. */
    void plan() throws IOException {
        Relations relations = Relations.of(pack, part);
        Optional<Relationship> comments = relations.ofKind("comments").filter(relation -> pack.has(relation.part()));
        String emptied = comments.isPresent() ? notes(comments.get(), relations) : "";
        SheetUnweaver unweaver = new SheetUnweaver(() -> pack.stream(part), columns, emptied);
        if (unweaver.unweave(OutputStream.nullOutputStream())) {
            patch.change(part, (out, log) -> unweaver.unweave(out));
        }
    }

    /** Takes the notes; gives back the relationship to their drawing where nothing is left in it. */
    private String notes(Relationship comments, Relations relations) throws IOException {
        PartEdits edits = new PartEdits(pack.bytes(comments.part()));
        List<Element> all = edits.root().below("commentList");
        List<Element> own = all.stream()
                .filter(comment -> Notes.isOwn(comment, edits.root()))
                .toList();
        if (own.isEmpty()) {
            return "";
        }
        if (own.size() == all.size()) {
            cut.accept(part, comments.id());
        } else {
            own.forEach(edits::remove);
            patch.change(comments.part(), edits::write);
        }
        Set<String> cells =
                own.stream().map(comment -> comment.attribute("ref")).collect(Collectors.toSet());
        String emptied = "";
        for (Relationship relation : relations.inner()) {
            if (relation.is("vmlDrawing") && pack.has(relation.part()) && boxes(relation, cells)) {
                emptied = relation.id();
            }
        }
        return emptied;
    }

    private boolean boxes(Relationship drawing, Set<String> cells) throws IOException {
        String before = new String(pack.bytes(drawing.part()), StandardCharsets.ISO_8859_1);
        String after = NoteShapes.without(before, cells);
        if (after.equals(before)) {
            return false;
        }
        if (!NoteShapes.hasAny(after)) {
            cut.accept(part, drawing.id());
            return true;
        }
        patch.change(drawing.part(), (out, log) -> out.write(after.getBytes(StandardCharsets.ISO_8859_1)));
        return false;
    }
}
