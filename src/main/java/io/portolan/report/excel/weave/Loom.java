package io.portolan.report.excel.weave;

import io.portolan.workbook.CellRef;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One annotation in the making: decides, part by part, what changes in the package and what comes into it. */
final class Loom {
    private static final String STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    /** Where some programs look for it, whatever the relationships say. */
    private static final String USUAL_STYLES = "xl/styles.xml";

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
    private final SheetNotes notes;

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
        this.notes = new SheetNotes(pack, patch, types, dialect, folder);
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
        patch.edit(workbook.name(), workbookEdits);
        relations(workbook.name(), workbookRelations.toString());
        patch.edit(ContentTypes.PART, types.edits());
        return patch;
    }

    private void styles() throws IOException {
        Optional<String> part = workbook.related(pack, "styles");
        if (part.isPresent()) {
            patch.edit(part.get(), styles.edits());
            return;
        }
        String added = patch.isFree(USUAL_STYLES) ? USUAL_STYLES : folder + "styles.xml";
        types.add(added, STYLES);
        patch.add(added, styles.edits()::bytes);
        relate(dialect.type("styles"), added);
    }

    private void sheet(WorkbookPart.Sheet sheet, SheetAdditions additions) throws IOException {
        if (!pack.has(sheet.part()) || (additions.isNothing() && !SheetWeaver.isSelected(source(sheet.part())))) {
            return;
        }
        Relations relations = Relations.of(pack, sheet.part());
        String newDrawing = relations.newId();
        Map<CellRef, SheetAdditions.Note> free = notes.free(additions.notes(), relations);
        Optional<String> drawing = free.isEmpty() ? Optional.empty() : Optional.of(newDrawing);
        SheetWeaver weaver = new SheetWeaver(source(sheet.part()), additions, styles, drawing);
        patch.change(sheet.part(), weaver::weave);
        if (!free.isEmpty()) {
            relations(sheet.part(), notes.add(free, relations, weaver, newDrawing));
        }
    }

    private SheetWeaver.Source source(String part) {
        return () -> pack.stream(part);
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
        patch.edit(list, edits);
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
