package io.portolan.report.excel.weave;

import io.portolan.opc.Relationship;
import io.portolan.workbook.CellRef;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The notes that come onto the user's sheets, texts and boxes: in the user's own parts where a sheet has them, else in new ones. */
final class SheetNotes {
    /** More notes than this make a sheet slow to open; the marks and the list of findings carry the rest. */
    private static final int MOST_NOTES = 2_000;

    private static final String COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String SHAPES = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private final Pack pack;
    private final Patch patch;
    private final ContentTypes types;
    private final Dialect dialect;
    private final String folder;
    private int parts;

    SheetNotes(Pack pack, Patch patch, ContentTypes types, Dialect dialect, String folder) {
        this.pack = pack;
        this.patch = patch;
        this.types = types;
        this.dialect = dialect;
        this.folder = folder;
    }

    /** The notes on cells that carry neither a note nor a thread. */
    Map<CellRef, SheetAdditions.Note> free(Map<CellRef, SheetAdditions.Note> notes, Relations relations)
            throws IOException {
        Set<String> taken = new HashSet<>();
        for (Relationship relation : relations.inner()) {
            if ((relation.is("comments") || relation.is("threadedComment")) && pack.has(relation.part())) {
                taken.addAll(Notes.taken(pack.root(relation.part())));
            }
        }
        Map<CellRef, SheetAdditions.Note> free = new TreeMap<>();
        notes.forEach((cell, note) -> {
            if (free.size() < MOST_NOTES && !taken.contains(cell.a1())) {
                free.put(cell, note);
            }
        });
        return free;
    }

    /** Adds notes to a sheet; gives back the relationships to what is new. */
    String add(Map<CellRef, SheetAdditions.Note> notes, Relations relations, SheetWeaver weaver, String newDrawing)
            throws IOException {
        return texts(relations, notes) + boxes(relations, weaver, notes, newDrawing);
    }

    /** Adds the texts of notes; gives back the relationship to a new part. */
    private String texts(Relations relations, Map<CellRef, SheetAdditions.Note> notes) throws IOException {
        Optional<Relationship> present = relations.ofKind("comments");
        if (present.isPresent()) {
            patch.edit(present.get().part(), Notes.with(pack.bytes(present.get().part()), notes));
            return "";
        }
        String part = folder + "comments" + ++parts + ".xml";
        types.add(part, COMMENTS);
        patch.add(part, () -> Notes.with(Notes.empty(dialect), notes).bytes());
        return Relations.written(relations.newId(), dialect.type("comments"), "/" + part);
    }

    /** Adds the boxes of notes; gives back the relationship to a new part. */
    private String boxes(
            Relations relations, SheetWeaver weaver, Map<CellRef, SheetAdditions.Note> notes, String newDrawing)
            throws IOException {
        boolean mayHaveOne = relations.ofKind("vmlDrawing").isPresent();
        Optional<Relationship> present =
                mayHaveOne ? weaver.layout().drawing().flatMap(relations::byId) : Optional.empty();
        if (present.isPresent()) {
            byte[] before = pack.bytes(present.get().part());
            patch.change(
                    present.get().part(),
                    (out, log) -> new NoteShapes(before, weaver.layout()).append(notes, out, log));
            return "";
        }
        String part = folder + "notes" + ++parts + ".vml";
        types.add(part, SHAPES);
        patch.add(part, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new NoteShapes(NoteShapes.empty(), weaver.layout()).append(notes, out, new SpliceLog());
            return out.toByteArray();
        });
        return Relations.written(newDrawing, dialect.type("vmlDrawing"), "/" + part);
    }
}
