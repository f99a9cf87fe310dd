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
    static final int COLUMNS = 24;

    /** The width of a column of the grid, in widths of a digit. */
    static final double UNIT = 6;

    /** What the edges of a cell take of its width, in widths of a digit. */
    static final double EDGE = 0.75;

    /** A page is never wider than this, or its print would be too small to read. */
    static final int MOST_COLUMNS = 36;

    private static final int MOST_LINES = 400;
    private static final int MOST_FIGURES = 4;

    private final Sheet sheet;
    private final Look look;
    private final Words words;
    private final ChartBand charts;
    private final PrintPages pages = new PrintPages();
    private int row;
    private int columns = COLUMNS;
    private int mostLines = MOST_LINES;
    private String whereAllAre = "results.json";

    Paper(Sheet sheet, Look look, Words words) {
        this.sheet = sheet;
        this.look = look;
        this.words = words;
        this.charts = new ChartBand(sheet);
        sheet.setDisplayGridlines(false);
        PageSetup.tab(sheet);
        for (int column = 0; column < 2 * MOST_COLUMNS; column++) {
            sheet.setColumnWidth(column, (int) (UNIT * 256));
        }
    }

    /** The room in some columns of the grid together, in widths of a digit. */
    static double room(int columns) {
        return columns * UNIT - EDGE;
    }

    /** Cuts tables short, for a page that is only to introduce another file. */
    void briefly(int most, String fuller) {
        mostLines = most;
        whereAllAre = fuller;
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
        int first = row;
        sideBySide(
                Look.Part.FIGURE_LABEL,
                figures.stream().map(Block.Figure::label).toList());
        sideBySide(Look.Part.FIGURE, figures.stream().map(Block.Figure::value).toList());
        sideBySide(
                Look.Part.SMALL_PRINT, figures.stream().map(Block.Figure::note).toList());
        pages.keep(first, row - 1);
        space();
    }

    /** A sentence that leads somewhere. */
    void way(String sentence, Links.Way way) {
        Links.set(text(Look.Part.LINK, sentence), way);
        space();
    }

    /** A chart, or two side by side. */
    void charts(List<ChartSpec> specs) {
        int first = row;
        row = charts.reserve(specs, row);
        pages.keep(first, row - 1);
        space();
    }

    /** A table under its title; its lines lead to their cells. */
    void table(Block.DataTable table, Links links) {
        table(ShownTable.of(table, links, mostLines, words.say("column.cell")));
        int all = table.lines().size();
        if (all > mostLines) {
            row--;
            text(Look.Part.SMALL_PRINT, words.say("table.cut", mostLines, words.number(all, 0), whereAllAre));
            space();
        }
    }

    /** A table under its title. */
    void table(ShownTable shown) {
        int first = row;
        if (!shown.table().title().isBlank()) {
            heading(shown.table().title());
        }
        TableBand band = new TableBand(this, shown);
        int header = row;
        row = band.write(row);
        pages.table(first, header, row - 1);
        columns = Math.max(columns, band.width());
        space();
    }

    /** Draws the charts, sets the figures behind them below, and readies the page for printing. */
    void finish() {
        int last = Math.max(0, row - 1);
        if (!charts.isEmpty()) {
            space();
            Runnable heading = () -> heading(words.say("page.figures-behind"));
            row = charts.draw(row + 1, heading, () -> row);
        }
        PageSetup.page(sheet, words, columns - 1, last);
        pages.divide(sheet, last, COLUMNS / (double) columns);
    }

    /** The same on a single page, where it is not much more than one. */
    void finishOnOnePage() {
        finish();
        pages.press(sheet);
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

    private Cell text(Look.Part part, String text) {
        Cell cell = write(row, 0, COLUMNS - 1, look.of(part));
        CleanText.write(cell, text);
        height(row, TextSize.lines(text, part.points(), room(COLUMNS)), part.points());
        row++;
        return cell;
    }

    /** Texts in shares of the page's width, a column of the grid between them. */
    private void sideBySide(Look.Part part, List<String> texts) {
        int shares = Math.max(MOST_FIGURES, texts.size());
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            int from = i * COLUMNS / shares;
            int to = (i + 1) * COLUMNS / shares - 2;
            CleanText.write(write(row, from, to, look.of(part)), texts.get(i));
            lines = Math.max(lines, TextSize.lines(texts.get(i), part.points(), room(to - from + 1)));
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
