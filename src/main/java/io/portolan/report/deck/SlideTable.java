package io.portolan.report.deck;

import io.portolan.report.look.Palette;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTable;

/** A table on a slide: a header of Portolan's colour, a hairline below each line. */
final class SlideTable {
    private static final double PADDING = 7;

    private final Slide slide;
    private final XSLFTable table;
    private final double size;

    SlideTable(Slide slide, XSLFTable table, double size) {
        this.slide = slide;
        this.table = table;
        this.size = size;
    }

    /** How high a line is in columns of some widths. */
    static double height(List<String> line, double[] widths, double size) {
        double highest = 0;
        for (int i = 0; i < widths.length; i++) {
            highest = Math.max(highest, Fit.height(line.get(i), widths[i] - 2 * PADDING, size, true));
        }
        return highest + 2 * PADDING;
    }

    void fill(List<List<String>> lines, double[] widths, Rectangle2D place) {
        for (int column = 0; column < widths.length; column++) {
            table.setColumnWidth(column, widths[column]);
        }
        double top = 0;
        for (int row = 0; row < lines.size(); row++) {
            double height = height(lines.get(row), widths, size);
            table.setRowHeight(row, height);
            top += height;
            for (int column = 0; column < widths.length; column++) {
                cell(table.getCell(row, column), lines.get(row).get(column), row == 0);
            }
        }
        table.setAnchor(new Rectangle2D.Double(place.getX(), place.getY(), place.getWidth(), top));
        CTTable own = table.getCTTable();
        (own.isSetTblPr() ? own.getTblPr() : own.addNewTblPr()).setFirstRow(true);
    }

    private void cell(XSLFTableCell cell, String words, boolean isHeader) {
        cell.setLeftInset(PADDING);
        cell.setRightInset(PADDING);
        cell.setTopInset(PADDING);
        cell.setBottomInset(PADDING);
        slide.run(cell.addNewTextParagraph(), words, size, isHeader, isHeader ? Palette.WHITE : Palette.INK);
        if (isHeader) {
            cell.setFillColor(new Color(Palette.TEAL));
        }
        cell.setBorderColor(BorderEdge.bottom, new Color(Palette.LIGHT_GREY));
        cell.setBorderWidth(BorderEdge.bottom, 0.75);
    }
}
