package io.portolan.report.excel.weave;

import io.portolan.opc.Relationship;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The taking away of Portolan's additions from a workbook that was edited since, by the marks that they carry. */
final class Removal {
    private final Pack pack;
    private final WorkbookPart workbook;
    private final OwnMarks marks;
    private final List<WorkbookPart.Sheet> pages;
    private final Patch patch;
    /** The relationships that go, by the part that has them. */
    private final Map<String, Set<String>> cut = new LinkedHashMap<>();

    Removal(Pack pack, WorkbookPart workbook) {
        this.pack = pack;
        this.workbook = workbook;
        this.marks = OwnMarks.of(workbook);
        this.patch = new Patch(pack);
        List<WorkbookPart.Sheet> own = workbook.sheets().stream()
                .filter(sheet -> marks.isPage(sheet.name()))
                .toList();
        // A workbook must keep a sheet, even where its owner deleted all of his.
        this.pages = own.size() < workbook.sheets().size() ? own : List.of();
    }

    /** What is to be done. */
    Patch patch() throws IOException {
        for (WorkbookPart.Sheet sheet : workbook.sheets()) {
            if (!pages.contains(sheet) && pack.has(sheet.part())) {
                new SheetRemoval(pack, sheet, marks.columnsOf(sheet.name()), patch, this::cut).plan();
            }
        }
        patch.change(workbook.name(), new SheetList(workbook, pages, marks).edits()::write);
        for (Relationship relation : workbook.relations().inner()) {
            boolean isPage = pages.stream()
                    .anyMatch(page -> page.element().attribute("r:id").equals(relation.id()));
            // The chain may name cells of ours that Excel took into it; it is made anew when the workbook opens.
            boolean isStale = relation.is("calcChain") || relation.type().equals(UndoNote.RELATIONSHIP);
            if (isPage || isStale) {
                cut(workbook.name(), relation.id());
            }
        }
        for (Map.Entry<String, Set<String>> entry : cut.entrySet()) {
            cutRelations(entry.getKey(), entry.getValue());
        }
        dropOrphans();
        return patch;
    }

    private void cut(String part, String relationship) {
        cut.computeIfAbsent(part, key -> new LinkedHashSet<>()).add(relationship);
    }

    private void cutRelations(String part, Set<String> ids) throws IOException {
        PartEdits edits = new PartEdits(pack.bytes(Relations.listOf(part)));
        edits.root().children().stream()
                .filter(element -> ids.contains(element.attribute("Id")))
                .forEach(edits::remove);
        patch.change(Relations.listOf(part), edits::write);
    }

    /** Drops what only the relationships that went led to. */
    private void dropOrphans() throws IOException {
        Set<String> before = reachable(false);
        Set<String> after = reachable(true);
        ContentTypes types = new ContentTypes(pack);
        for (String part : before) {
            if (!after.contains(part) && pack.has(part)) {
                patch.drop(part);
                patch.drop(Relations.listOf(part));
                types.remove(part);
                types.remove(Relations.listOf(part));
            }
        }
        patch.change(ContentTypes.PART, types.edits()::write);
    }

    private Set<String> reachable(boolean withoutCut) throws IOException {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(""));
        while (!open.isEmpty()) {
            for (String target : targets(open.pop(), withoutCut)) {
                if (reached.add(Pack.key(target))) {
                    open.push(target);
                }
            }
        }
        return reached;
    }

    private List<String> targets(String part, boolean withoutCut) throws IOException {
        List<String> targets = new ArrayList<>();
        Set<String> gone = withoutCut ? cut.getOrDefault(part, Set.of()) : Set.of();
        for (Relationship relation : Relations.of(pack, part).inner()) {
            if (!gone.contains(relation.id())) {
                targets.add(relation.part());
            }
        }
        return targets;
    }
}
