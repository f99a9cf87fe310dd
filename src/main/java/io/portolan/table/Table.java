package io.portolan.table;

import io.portolan.workbook.Area;
import io.portolan.workbook.Cell;
import io.portolan.workbook.Grid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A recognised table: records with named columns, wherever and whichever way round they stand on their sheet.
 *
 * @param grid the sheet
 * @param area all its cells, header lines included, totals excluded
 * @param sideways whether fields stand in rows and records in columns
 * @param kind what it is, such as {@code risk-register}; {@code unknown} where that is not known
 * @param confidence how sure that is, from 0 to 1
 * @param language the language of most of its headings
 * @param columns its columns in their order
 * @param records the places of its records: rows of the sheet, or columns when it lies sideways; blank lines, repeated headers, section
 *     titles and totals are not records
 * @param numbers how its texts write numbers
 * @param remarks what the user should know of the reading, in plain words: hidden rows read, totals left out …
 */
public record Table(
        Grid grid,
        Area area,
        boolean sideways,
        String kind,
        double confidence,
        Locale language,
        List<Column> columns,
        List<Integer> records,
        NumberStyle numbers,
        List<Note> remarks) {
    public Table {
        columns = List.copyOf(columns);
        records = List.copyOf(records);
        remarks = List.copyOf(remarks);
    }

    /** By its place alone: every row names its table, and to hash its records for each would take the square of their number. */
    @Override
    public int hashCode() {
        return Objects.hash(sheet(), area);
    }

    /** The sheet's name. */
    public String sheet() {
        return grid.sheet();
    }

    /** The column that holds a field; of several the most certain one, the first of equals. */
    public Optional<Column> column(String field) {
        Optional<Column> best = Optional.empty();
        for (Column column : columns) {
            if (column.holds(field)
                    && (best.isEmpty() || column.confidence() > best.get().confidence())) {
                best = Optional.of(column);
            }
        }
        return best;
    }

    /** All columns that hold a field, in their order. */
    public List<Column> columns(String field) {
        return columns.stream().filter(column -> column.holds(field)).toList();
    }

    /** The cell where a record and a column meet, merged areas shown by their first cell. */
    public Cell cell(int record, Column column) {
        return column.reading().of(column.position(), place -> shown(record, place));
    }

    private Cell shown(int record, int place) {
        return sideways ? grid.shown(place, record) : grid.shown(record, place);
    }

    /** The table with at most so many records, and a remark when that leaves some out. */
    public Table limitedTo(int most) {
        if (records.size() <= most) {
            return this;
        }
        List<Note> told = Stream.concat(remarks.stream(), Stream.of(Note.of("remark.limited", records.size(), most)))
                .toList();
        return with(records.subList(0, most), told);
    }

    /** The table with only some of its records. */
    public Table only(List<Integer> some) {
        return with(some, remarks);
    }

    private Table with(List<Integer> some, List<Note> told) {
        return new Table(grid, area, sideways, kind, confidence, language, columns, some, numbers, told);
    }

    /** Its records in their order. */
    public List<Row> rows() {
        return records.stream().map(record -> new Row(this, record)).toList();
    }
}
