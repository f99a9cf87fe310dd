package io.portolan.table;

import io.portolan.workbook.Area;
import io.portolan.workbook.Cell;
import io.portolan.workbook.Grid;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables that explain a scale rather than hold records: the steps of a scale in words, and the matrix that two scales span. */
final class ScaleTable {
    private static final int FEWEST_STEPS = 3;
    private static final int LONGEST = 12;
    private static final int MARGIN = 2;

    private ScaleTable() {}

    /** Whether the cells of an area and just around it are spanned by two scales, one in a line and one in a column. */
    static boolean isMatrix(Grid grid, Area area) {
        int[] rows = IntStream.rangeClosed(Math.max(0, area.firstRow() - MARGIN), area.lastRow())
                .limit(LONGEST)
                .toArray();
        int[] columns = IntStream.rangeClosed(Math.max(0, area.firstColumn() - MARGIN), area.lastColumn())
                .limit(LONGEST)
                .toArray();
        boolean across = Arrays.stream(rows)
                .anyMatch(row -> isScale(Arrays.stream(columns).mapToObj(column -> grid.cell(row, column))));
        boolean down = Arrays.stream(columns)
                .limit(MARGIN + 2)
                .anyMatch(column -> isScale(Arrays.stream(rows).mapToObj(row -> grid.cell(row, column))));
        return across && down;
    }

    private static boolean isScale(Stream<Cell> cells) {
        List<String> texts =
                cells.filter(cell -> !cell.isBlank()).map(Cell::text).toList();
        return steps(texts.stream()) >= Math.max(FEWEST_STEPS, 0.5 * texts.size());
    }

    /** Whether the lines are few and begin with the steps of a scale, each a different one. */
    static boolean isLegend(Draft draft) {
        return draft.lines().length <= LONGEST
                && draft.lines().length >= FEWEST_STEPS
                && stepsInFirstColumns(draft) >= Math.max(FEWEST_STEPS, draft.lines().length - 2);
    }

    private static long stepsInFirstColumns(Draft draft) {
        return draft.columns().stream()
                .limit(2)
                .mapToLong(heading -> steps(Arrays.stream(draft.lines())
                        .limit(LONGEST)
                        .mapToObj(line -> draft.face().cell(line, heading.place()))
                        .map(Cell::text)))
                .max()
                .orElse(0);
    }

    private static long steps(Stream<String> texts) {
        Set<String> different = new HashSet<>();
        return texts.filter(text -> text.chars().anyMatch(Character::isLetter))
                .flatMap(text -> Vocabulary.of("scale5").find(text).stream())
                .filter(different::add)
                .count();
    }
}
