package io.portolan.report.excel.weave;

import io.portolan.analysis.ComputedColumn.ComputedCell;
import io.portolan.analysis.Sparkline;
import io.portolan.report.excel.weave.SheetAdditions.Block;
import io.portolan.workbook.CellRef;
import java.util.List;

/** The sparklines in the added cells of a sheet, as the extension of Excel 2010 that holds them. */
final class Sparklines {
    /** The extension's name, the same in every workbook. */
    static final String URI = "{05C60535-1F16-4fd2-B693-F4F36F0B64E0}";

    private static final String X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private static final String XM = "http://schemas.microsoft.com/office/excel/2006/main";
    private static final String BAR = "FF44546A";
    private static final String LATEST = "FFC55A11";

    private final StringBuilder groups = new StringBuilder();
    private final String prefix;

    /** The sparklines of some blocks, under the prefix of the sheet's tags. */
    Sparklines(List<Block> blocks, String prefix) {
        this.prefix = prefix;
        for (Block block : blocks) {
            for (int i = 0; i < block.columns().size(); i++) {
                int column = block.firstColumn() + i;
                block.columns().get(i).cells().forEach(cell -> add(cell, column));
            }
        }
    }

    private void add(ComputedCell cell, int column) {
        if (cell.value() instanceof Sparkline line) {
            groups.append(group(line, CellRef.columnName(column) + (cell.row() + 1)));
        }
    }

    /** A group of its own for each row, because the floor belongs to the group. */
    private static String group(Sparkline line, String place) {
        String sheet = "'" + line.first().sheet().replace("'", "''") + "'";
        String values = sheet + "!" + line.first().a1() + ":" + line.last().a1();
        return "<x14:sparklineGroup xmlns:x14=\"" + X14 + "\" xmlns:xm=\"" + XM + "\" manualMin=\"" + line.floor()
                + "\" type=\"column\" displayEmptyCellsAs=\"gap\" last=\"1\" minAxisType=\"custom\"><x14:colorSeries rgb=\""
                + BAR + "\"/><x14:colorNegative rgb=\"" + BAR + "\"/><x14:colorLast rgb=\"" + LATEST
                + "\"/><x14:sparklines><x14:sparkline><xm:f>" + Xml.escaped(values) + "</xm:f><xm:sqref>" + place
                + "</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup>";
    }

    boolean areNone() {
        return groups.isEmpty();
    }

    /** The groups, for an extension that is already there. */
    String groups() {
        return groups.toString();
    }

    /** The extension, for a list of them that is already there. */
    String extension() {
        return "<" + prefix + "ext xmlns:x14=\"" + X14 + "\" uri=\"" + URI + "\"><x14:sparklineGroups xmlns:xm=\"" + XM
                + "\">" + groups + "</x14:sparklineGroups></" + prefix + "ext>";
    }

    /** The list of extensions, for a sheet without one. */
    String list() {
        return areNone() ? "" : "<" + prefix + "extLst>" + extension() + "</" + prefix + "extLst>";
    }
}
