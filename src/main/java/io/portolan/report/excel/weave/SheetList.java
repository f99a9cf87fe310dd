package io.portolan.report.excel.weave;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** The list of sheets and names of a workbook without Portolan's: what counts sheets by their place is renumbered. */
final class SheetList {
    private final PartEdits edits;
    private final List<Integer> gone;
    private final int count;

    SheetList(WorkbookPart workbook, List<WorkbookPart.Sheet> pages, OwnMarks marks) throws IOException {
        edits = new PartEdits(workbook.content());
        List<Element> sheets = edits.root().below("sheets");
        List<String> names = pages.stream().map(WorkbookPart.Sheet::name).toList();
        gone = IntStream.range(0, sheets.size())
                .filter(i -> names.contains(sheets.get(i).attribute("name")))
                .boxed()
                .toList();
        count = sheets.size() - gone.size();
        gone.forEach(i -> edits.remove(sheets.get(i)));
        names(marks);
        edits.root().below("bookViews").forEach(this::view);
    }

    PartEdits edits() {
        return edits;
    }

    private void names(OwnMarks marks) {
        List<String> own =
                marks.names().stream().map(name -> name.attribute("name")).toList();
        List<Element> names = edits.root().below("definedNames");
        List<Element> left = names.stream()
                .filter(name ->
                        !own.contains(name.attribute("name")) && !gone.contains(name.number("localSheetId", -1)))
                .toList();
        if (left.isEmpty()) {
            edits.root().child("definedNames").ifPresent(edits::remove);
            return;
        }
        names.stream().filter(name -> !left.contains(name)).forEach(edits::remove);
        left.forEach(name -> renumber(name, "localSheetId"));
    }

    private void renumber(Element element, String attribute) {
        int before = element.number(attribute, -1);
        int now = Math.max(0, Math.min(count - 1, place(before)));
        if (before >= 0 && now != before) {
            edits.set(element, attribute, Integer.toString(now));
        }
    }

    private void view(Element view) {
        if (gone.contains(view.number("activeTab", -1))) {
            edits.unset(view, "activeTab");
        } else {
            renumber(view, "activeTab");
        }
        renumber(view, "firstSheet");
    }

    private int place(int before) {
        return before - (int) gone.stream().filter(i -> i < before).count();
    }
}
