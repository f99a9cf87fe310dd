package io.portolan.report.excel.weave;

import io.portolan.opc.Relationship;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Numbers and names for new tables that none of the user's tables and defined names has. */
final class TableNames {
    private final Set<String> taken = new HashSet<>();
    private int number;

    /** What the tables and names of a workbook leave free. */
    static TableNames of(Pack pack, WorkbookPart workbook) throws IOException {
        TableNames names = new TableNames();
        workbook.definedNames().forEach(name -> names.taken.add(lower(name.attribute("name"))));
        for (WorkbookPart.Sheet sheet : workbook.sheets()) {
            for (Relationship relation : Relations.of(pack, sheet.part()).inner()) {
                if (relation.is("table") && pack.has(relation.part())) {
                    names.take(pack.root(relation.part()));
                }
            }
        }
        return names;
    }

    private void take(Element table) {
        number = Math.max(number, table.number("id", 0));
        taken.add(lower(table.attribute("displayName")));
        taken.add(lower(table.attribute("name")));
    }

    /** A table under a number and name of its own. */
    byte[] renamed(byte[] table) throws IOException {
        PartEdits edits = new PartEdits(table);
        String wish = edits.root().attribute("displayName");
        String name = wish;
        for (int n = 2; !taken.add(lower(name)); n++) {
            name = wish + "_" + n;
        }
        edits.set(edits.root(), "id", Integer.toString(++number));
        edits.set(edits.root(), "name", name);
        edits.set(edits.root(), "displayName", name);
        return edits.bytes();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
