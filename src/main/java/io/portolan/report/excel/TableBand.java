package io.portolan.report.excel;

import io.portolan.analysis.Block.DataTable;
import io.portolan.analysis.Block.Heading;
import io.portolan.analysis.Block.Line;
import io.portolan.analysis.Block.Sign;
import io.portolan.chart.ValueFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;

/** A table on a page: a teal header, a hairline below each line, and a way from each line to the cell that it speaks of. */
final class TableBand {
    private final Paper paper;
    private final ShownTable shown;
    private final DataTable table;
    private final int[] spans;

    TableBand(Paper paper, ShownTable shown) {
        this.paper = paper;
        this.shown = shown;
        this.table = shown.table();
        this.spans = Spans.of(this.table, Paper.COLUMNS);
    }

    /** How many columns of the grid it takes. */
    int width() {
        return Arrays.stream(spans).sum();
    }

    /** Writes it and gives back the first free row. */
    int write(int row) {
        header(row);
        int next = row + 1;
        for (int i = 0; i < table.lines().size(); i++) {
            line(next++, table.lines().get(i), shown.ways().get(i));
        }
        icons(row + 1, next - 1);
        return next;
    }

    private void header(int row) {
        int column = 0;
        int lines = 1;
        for (int i = 0; i < spans.length; i++) {
            Heading heading = table.columns().get(i);
            Cell cell =
                    paper.write(row, column, column + spans[i] - 1, paper.look().heading(heading.format()));
            CleanText.write(cell, heading.text());
            lines = Math.max(lines, TextSize.lines(heading.text(), Look.BODY * 1.1, room(i)));
            column += spans[i];
        }
        paper.height(row, lines, Look.BODY);
    }

    private void line(int row, Line line, Optional<Links.Way> way) {
        int column = 0;
        int lines = 1;
        for (int i = 0; i < spans.length; i++) {
            Object value = line.values().get(i);
            boolean isLink = i == 0 && way.isPresent();
            ValueFormat format = table.columns().get(i).format();
            Look.Part part = isLink ? Look.Part.LINK : Look.Part.VALUE;
            Cell cell =
                    paper.write(row, column, column + spans[i] - 1, paper.look().value(part, format));
            set(cell, value);
            if (isLink) {
                Links.set(cell, way.orElseThrow());
            }
            lines = Math.max(lines, value instanceof String text ? TextSize.lines(text, Look.BODY, room(i)) : 1);
            column += spans[i];
        }
        paper.height(row, lines, Look.BODY);
    }

    private void icons(int first, int last) {
        int column = 0;
        for (int i = 0; i < spans.length; i++) {
            Icons.add(paper.sheet(), new CellRangeAddress(first, last, column, column), signs(i));
            column += spans[i];
        }
    }

    private List<Sign> signs(int column) {
        return table.lines().stream()
                .flatMap(line -> line.values().get(column) instanceof Sign sign ? Stream.of(sign) : Stream.empty())
                .distinct()
                .toList();
    }

    /** Writes a value of a line; a number that is none leaves its cell empty. */
    static void set(Cell cell, Object value) {
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof Number number) {
            if (Double.isFinite(number.doubleValue())) {
                cell.setCellValue(number.doubleValue());
            }
        } else {
            CleanText.write(cell, value.toString());
        }
    }

    private double room(int column) {
        boolean isText = table.columns().get(column).format() == ValueFormat.TEXT;
        return Paper.room(spans[column]) - (isText ? 0 : Spans.INDENT);
    }
}
