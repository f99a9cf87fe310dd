package io.portolan.report.excel.weave;

import io.portolan.workbook.Area;
import io.portolan.workbook.CellRef;
import java.util.List;
import java.util.stream.Collectors;

/** The orange edges round cells with findings, as conditional formats: the cells' own formats stay as they are. */
final class Marks {
    /** Always true, and tells the rule from the user's own. */
    static final String FORMULA = "\"Portolan\"=\"Portolan\"";

    private static final int AREAS_PER_RULE = 500;

    private final List<Area> areas;
    private final int style;
    private final String prefix;
    private int priority;

    Marks(List<Area> areas, int style, String prefix) {
        this.areas = areas;
        this.style = style;
        this.prefix = prefix;
    }

    /** Takes note of a rule of the user's, which keeps its precedence. */
    void pass(String usersPriority) {
        if (usersPriority.matches("\\d{1,9}")) {
            priority = Math.max(priority, Integer.parseInt(usersPriority));
        }
    }

    /** The rules, each for as many areas as one may hold. */
    String written() {
        StringBuilder rules = new StringBuilder();
        for (int from = 0; from < areas.size(); from += AREAS_PER_RULE) {
            String some = areas.subList(from, Math.min(areas.size(), from + AREAS_PER_RULE)).stream()
                    .map(Marks::address)
                    .collect(Collectors.joining(" "));
            rules.append("<conditionalFormatting sqref=\"" + some + "\"><cfRule type=\"expression\" dxfId=\"" + style
                    + "\" priority=\"" + ++priority + "\"><formula>" + Xml.escaped(FORMULA)
                    + "</formula></cfRule></conditionalFormatting>");
        }
        return Xml.prefixed(rules.toString(), prefix);
    }

    private static String address(Area area) {
        boolean isOne = area.firstRow() == area.lastRow() && area.firstColumn() == area.lastColumn();
        return isOne ? CellRef.columnName(area.firstColumn()) + (area.firstRow() + 1) : area.a1();
    }
}
