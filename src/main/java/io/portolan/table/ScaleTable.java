package io.portolan.table;

import io.portolan.workbook.Cell;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tables that explain a scale rather than hold records: the steps of a scale in words, and the matrix that two scales span. */
final class ScaleTable {
    private static final int FEWEST_STEPS = 3;
    private static final int LONGEST = 12;

    private ScaleTable() {}

    /** Whether both the headings and the beginnings of the lines are steps of a scale. */
    static boolean isMatrix(Draft draft) {
        List<String> headings = draft.columns().stream().map(Heading::own).toList();
        return steps(headings.stream()) >= FEWEST_STEPS && stepsInFirstColumns(draft) >= FEWEST_STEPS;
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
