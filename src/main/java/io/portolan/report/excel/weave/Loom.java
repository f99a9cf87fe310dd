package io.portolan.report.excel.weave;

import io.portolan.opc.Relationship;
import io.portolan.workbook.CellRef;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One annotation in the making: decides, part by part, what changes in the package and what comes into it. */
final class Loom {
    /** More notes than this make a sheet slow to open; the marks and the list of findings carry the rest. */
    private static final int MOST_NOTES = 2_000;

    private static final String COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String SHAPES = "application/vnd.openxmlformats-officedocument.vmlDrawing";
    private static final String STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    private final Pack pack;
    private final WorkbookPart workbook;
    private final OwnPages pages;
    private final StyleSheet styles;
    private final Dialect dialect;
    private final Patch patch;
    private final ContentTypes types;
    private final PartEdits workbookEdits;
    private final StringBuilder workbookRelations = new StringBuilder();
    private final String folder;
    private int noteParts;

    Loom(Pack pack, WorkbookPart workbook, OwnPages pages, StyleSheet styles) throws IOException {
        this.pack = pack;
        this.workbook = workbook;
        this.pages = pages;
        this.styles = styles;
        this.dialect = workbook.dialect();
        this.patch = new Patch(pack);
        this.types = new ContentTypes(pack);
        this.workbookEdits = new PartEdits(workbook.content());
        this.folder = freeFolder();
    }

    /** What is to be done. */
    Patch weave(List<SheetAdditions> additions) throws IOException {
        types.add("_rels/.rels", ContentTypes.RELATIONSHIPS);
        styles();
        pages.move(folder, patch, types, styles, TableNames.of(pack, workbook), dialect);
        new NewSheets(workbook, workbookEdits).list(pages.workbook(), folder, this::relate, additions);
        for (WorkbookPart.Sheet sheet : workbook.sheets()) {
            sheet(
                    sheet,
                    additions.stream()
                            .filter(some -> some.sheet().equals(sheet.name()))
                            .findFirst()
                            .orElseGet(() -> SheetAdditions.nothing(sheet.name())));
        }
        types.add(UndoNote.PART, UndoNote.CONTENT_TYPE);
        relate(UndoNote.RELATIONSHIP, UndoNote.PART);
        edit(workbook.name(), workbookEdits);
        relations(workbook.name(), workbookRelations.toString());
        edit(ContentTypes.PART, types.edits());
        return patch;
    }

    private void styles() throws IOException {
        Optional<String> part = workbook.related(pack, "styles");
        if (part.isPresent()) {
            edit(part.get(), styles.edits());
            return;
        }
        String added = folder + "styles.xml";
        types.add(added, STYLES);
        patch.add(added, () -> written(styles.edits()));
        relate(dialect.type("styles"), added);
    }

    private void sheet(WorkbookPart.Sheet sheet, SheetAdditions additions) throws IOException {
        if (!pack.has(sheet.part()) || (additions.isNothing() && !SheetWeaver.isSelected(source(sheet.part())))) {
            return;
        }
        Relations relations = Relations.of(pack, sheet.part());
        String newDrawing = relations.newId();
        Map<CellRef, SheetAdditions.Note> notes = free(additions.notes(), relations);
        Optional<String> drawing = notes.isEmpty() ? Optional.empty() : Optional.of(newDrawing);
        SheetWeaver weaver = new SheetWeaver(source(sheet.part()), additions, styles, drawing);
        patch.change(sheet.part(), weaver::weave);
        if (!notes.isEmpty()) {
            String texts = texts(relations, notes);
            relations(sheet.part(), texts + boxes(relations, weaver, notes, newDrawing));
        }
    }

    private SheetWeaver.Source source(String part) {
        return () -> pack.stream(part);
    }

    /** The notes on cells that carry neither a note nor a thread. */
    private Map<CellRef, SheetAdditions.Note> free(Map<CellRef, SheetAdditions.Note> notes, Relations relations)
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

    /** Adds the texts of notes; gives back the relationship to a new part. */
    private String texts(Relations relations, Map<CellRef, SheetAdditions.Note> notes) throws IOException {
        Optional<Relationship> present = relations.ofKind("comments");
        if (present.isPresent()) {
            edit(present.get().part(), Notes.with(pack.bytes(present.get().part()), notes));
            return "";
        }
        String part = folder + "comments" + ++noteParts + ".xml";
        types.add(part, COMMENTS);
        patch.add(part, () -> written(Notes.with(Notes.empty(dialect), notes)));
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
        String part = folder + "notes" + ++noteParts + ".vml";
        types.add(part, SHAPES);
        patch.add(part, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new NoteShapes(NoteShapes.empty(), weaver.layout()).append(notes, out, new SpliceLog());
            return out.toByteArray();
        });
        return Relations.written(newDrawing, dialect.type("vmlDrawing"), "/" + part);
    }

    /** Makes the workbook lead to a part; gives back the relationship's id. */
    private String relate(String type, String part) {
        String id = workbook.relations().newId();
        workbookRelations.append(Relations.written(id, type, "/" + part));
        return id;
    }

    private void relations(String part, String added) throws IOException {
        String list = Relations.listOf(part);
        if (added.isEmpty()) {
            return;
        }
        if (!pack.has(list)) {
            patch.add(list, () -> Relations.list(added));
            return;
        }
        PartEdits edits = new PartEdits(pack.bytes(list));
        edits.append(edits.root(), Xml.prefixed(added, edits.root().prefix()));
        edit(list, edits);
    }

    private void edit(String part, PartEdits edits) {
        patch.change(part, edits::write);
    }

    private static byte[] written(PartEdits edits) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        edits.write(out, new SpliceLog());
        return out.toByteArray();
    }

    /** A folder that holds nothing of the user's. */
    private String freeFolder() {
        String folder = "xl/portolan/";
        for (int n = 2; isTaken(folder); n++) {
            folder = "xl/portolan" + n + "/";
        }
        return folder;
    }

    private boolean isTaken(String folder) {
        return pack.entries().stream()
                .anyMatch(entry -> Pack.key(entry.getName()).startsWith(folder));
    }
}
