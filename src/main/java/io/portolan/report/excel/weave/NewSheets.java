package io.portolan.report.excel.weave;

import io.portolan.workbook.Area;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.apache.poi.ss.formula.SheetNameFormatter;

/** Portolan's sheets and names in the list that the user's workbook keeps of its own. */
final class NewSheets {
    private final WorkbookPart workbook;
    private final PartEdits edits;
    private final String declaration;

    NewSheets(WorkbookPart workbook, PartEdits edits) {
        this.workbook = workbook;
        this.edits = edits;
        String declared = "xmlns:r=\"" + workbook.dialect().relationships() + "\"";
        this.declaration = workbook.root().tag().contains(declared) ? "" : declared + " ";
    }

    /**
     * Lists the sheets behind the user's, opens the workbook on the first of them, and names what is Portolan's.
     *
     * @param relate takes the type and the part of a relationship and gives back its id
     */
    void list(WorkbookPart own, String folder, BinaryOperator<String> relate, List<SheetAdditions> additions) {
        int before = edits.root().below("sheets").size();
        int sheetId = edits.root().below("sheets").stream()
                .mapToInt(sheet -> sheet.number("sheetId", 0))
                .max()
                .orElse(0);
        for (WorkbookPart.Sheet sheet : own.sheets()) {
            String id = relate.apply(workbook.dialect().type("worksheet"), OwnPages.moved(sheet.part(), folder));
            append(
                    "sheets",
                    "<sheet " + declaration + "name=\"" + Xml.escaped(sheet.name()) + "\" sheetId=\"" + ++sheetId
                            + "\" r:id=\"" + id + "\"/>");
        }
        own.definedNames().forEach(name -> append("definedNames", moved(name, before)));
        columns(additions);
        open(before);
    }

    private String moved(Element name, int before) {
        String local = name.attribute("localSheetId");
        String tag = local.isEmpty()
                ? name.tag()
                : Xml.with(name.tag(), "localSheetId", Integer.toString(Integer.parseInt(local) + before));
        return tag + name.rest();
    }

    private void columns(List<SheetAdditions> additions) {
        int number = 0;
        for (SheetAdditions sheet : additions) {
            for (Area area : sheet.areas()) {
                String place = SheetNameFormatter.format(sheet.sheet()) + "!" + Areas.fixed(area);
                append(
                        "definedNames",
                        "<definedName name=\"" + OwnMarks.COLUMNS + ++number + "\" hidden=\"1\">" + Xml.escaped(place)
                                + "</definedName>");
            }
        }
    }

    private void open(int index) {
        Optional<Element> view = edits.root().below("bookViews").stream().findFirst();
        String tab = Integer.toString(index);
        view.ifPresentOrElse(
                present -> edits.set(present, "activeTab", tab),
                () -> append("bookViews", "<workbookView activeTab=\"" + tab + "\"/>"));
    }

    private void append(String container, String xml) {
        edits.append(
                SchemaOrder.WORKBOOK, container, Xml.prefixed(xml, edits.root().prefix()), 1);
    }
}
