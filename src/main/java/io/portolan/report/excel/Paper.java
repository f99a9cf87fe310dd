package io.portolan.report.excel;

import io.portolan.analysis.Block;
import io.portolan.chart.ChartSpec;
import io.portolan.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;

/** A new sheet written from top to bottom on a grid of equal columns, one band after the other. */
final class Paper {
    /** The columns of the grid; a table that needs more widens the page. */
    static final int COLUMNS = 12;

    /** The room in a column of the grid, in widths of a digit. */
    static final double UNIT = 11.4;

    private static final int COLUMN_WIDTH = (int) (12.2 * 256);
    private static final int MOST_COLUMNS = 40;

    private final Sheet sheet;
    private final Look look;
    private final ChartBand charts;
    private int row;
    private int columns = COLUMNS;

    Paper(Sheet sheet, Look look) {
        this.sheet = sheet;
        this.look = look;
        this.charts = new ChartBand(sheet);
        sheet.setDisplayGridlines(false);
        PageSetup.tab(sheet);
        for (int column = 0; column < MOST_COLUMNS; column++) {
            sheet.setColumnWidth(column, COLUMN_WIDTH);
        }
    }

    Sheet sheet() {
        return sheet;
    }

    /** The message of the page, and its footing in small print. */
    void title(String message, String footing) {
        text(Look.Part.TITLE, message);
        text(Look.Part.SMALL_PRINT, footing);
        space();
    }

    /** A heading over what follows. */
    void heading(String heading) {
        text(Look.Part.HEADING, heading);
    }

    /** A few sentences. */
    void paragraph(String sentences) {
        text(Look.Part.PARAGRAPH, sentences);
        space();
    }

    /** Large figures side by side. */
    void figures(List<Block.Figure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        int span = Math.max(2, Math.min(4, COLUMNS / figures.size()));
        List<String> labels = figures.stream().map(Block.Figure::label).toList();
        sideBySide(Look.Part.FIGURE_LABEL, labels, span);
        sideBySide(Look.Part.FIGURE, figures.stream().map(Block.Figure::value).toList(), span);
        sideBySide(
                Look.Part.SMALL_PRINT, figures.stream().map(Block.Figure::note).toList(), span);
        space();
    }

    /** A chart, or two side by side. */
    void charts(List<ChartSpec> specs) {
        row = charts.reserve(specs, row);
        space();
    }

    /** A table under its title; its lines lead to their cells. */
    void table(Block.DataTable table, Links links) {
        if (!table.title().isBlank()) {
            heading(table.title());
        }
        TableBand band = new TableBand(this, table, links);
        row = band.write(row);
        columns = Math.min(MOST_COLUMNS, Math.max(columns, band.width()));
        space();
    }

    /** Draws the charts, sets the figures behind them below, and readies the page for printing. */
    void finish(Words words) {
        int last = Math.max(0, row - 1);
        if (!charts.isEmpty()) {
            space();
            Runnable heading = () -> heading(words.say("page.figures-behind"));
            row = charts.draw(row + 1, heading, () -> row);
        }
        PageSetup.page(sheet, words, columns - 1, last);
    }

    /** Writes a text over the columns of the grid from one to another, and gives back its cell. */
    Cell write(int line, int from, int to, CellStyle style) {
        Row target = CellUtil.getRow(line, sheet);
        for (int column = from; column <= to; column++) {
            CellUtil.getCell(target, column).setCellStyle(style);
        }
        if (to > from) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(line, line, from, to));
        }
        return CellUtil.getCell(target, from);
    }

    Look look() {
        return look;
    }

    /** Makes a row as high as its tallest text asks. */
    void height(int line, int lines, double points) {
        Row target = CellUtil.getRow(line, sheet);
        target.setHeightInPoints(Math.min(409, TextSize.height(lines, points)));
    }

    private void text(Look.Part part, String text) {
        CleanText.write(write(row, 0, COLUMNS - 1, look.of(part)), text);
        height(row, TextSize.lines(text, part.points(), COLUMNS * UNIT * 0.97), part.points());
        row++;
    }

    private void sideBySide(Look.Part part, List<String> texts, int span) {
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            CleanText.write(write(row, i * span, (i + 1) * span - 1, look.of(part)), texts.get(i));
            lines = Math.max(lines, TextSize.lines(texts.get(i), part.points(), span * UNIT * 0.94));
        }
        height(row, lines, part.points());
        row++;
    }

    private void space() {
        CellUtil.getRow(row, sheet).setHeightInPoints(12);
        row++;
    }

    /** The bands of a page of analysis in their order; charts that follow each other stand in pairs. */
    void blocks(List<Block> blocks, Links links) {
        List<ChartSpec> waiting = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Chart chart) {
                waiting.add(chart.spec());
                continue;
            }
            flush(waiting);
            if (block instanceof Block.Figures figures) {
                figures(figures.figures());
            } else if (block instanceof Block.Paragraph paragraph) {
                paragraph(paragraph.text());
            } else if (block instanceof Block.DataTable table) {
                table(table, links);
            }
        }
        flush(waiting);
    }

    private void flush(List<ChartSpec> waiting) {
        for (int i = 0; i < waiting.size(); i += 2) {
            charts(List.copyOf(waiting.subList(i, Math.min(i + 2, waiting.size()))));
        }
        waiting.clear();
    }
}
