package io.portolan.table;

import io.portolan.table.CellReading.Mark;
import io.portolan.table.CellReading.Marked;
import io.portolan.workbook.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Joins columns that hold one field together: a cross in one of the columns "Low", "Medium", "High" below a group heading, and
 * columns of one heading of which a record fills one only.
 */
final class SpreadColumns {
    private static final int FEWEST_STEPS = 3;
    /** A cross, a tick and perhaps the same in capitals: more different texts are values of their own. */
    private static final int MOST_DIFFERENT_MARKS = 2;

    private static final int LONGEST_MARK = 2;
    private static final double ONE_MARK_ONLY = 0.9;
    private static final int NEIGHBOURS = 2;

    private final Face face;
    private final int[] lines;
    private final NumberStyle style;

    SpreadColumns(Face face, int[] lines, NumberStyle style) {
        this.face = face;
        this.lines = lines;
        this.style = style;
    }

    /** The columns with those joined that belong together. */
    List<Heading> joined(List<Heading> headings) {
        List<Heading> joined = new ArrayList<>();
        for (int i = 0; i < headings.size(); ) {
            int from = i;
            int steps = stepsOfScale(headings, from);
            if (steps >= FEWEST_STEPS && isMarkedOnce(headings.subList(from, from + steps))) {
                joined.add(scale(headings.subList(from, from + steps)));
                i += steps;
            } else {
                int completed = completedBefore(joined, headings.get(from));
                if (completed >= 0) {
                    joined.set(completed, either(joined.get(completed), headings.get(from)));
                } else {
                    joined.add(headings.get(from));
                }
                i++;
            }
        }
        return joined;
    }

    /** How many headings from here on are different steps of one scale below one group heading. */
    private static int stepsOfScale(List<Heading> headings, int from) {
        Set<String> steps = new HashSet<>();
        int next = from;
        while (next < headings.size()
                && group(headings.get(next)).equals(group(headings.get(from)))
                && step(headings.get(next)).filter(steps::add).isPresent()) {
            next++;
        }
        return next - from;
    }

    private static List<String> group(Heading heading) {
        return heading.parts().subList(0, Math.max(0, heading.parts().size() - 1));
    }

    private static Optional<String> step(Heading heading) {
        return heading.parts().size() < 2
                ? Optional.empty()
                : Vocabulary.of("scale5").find(heading.own());
    }

    private boolean isMarkedOnce(List<Heading> steps) {
        Set<String> marks = new HashSet<>();
        int marked = 0;
        int once = 0;
        for (int line : lines) {
            List<Cell> filled = steps.stream()
                    .map(step -> face.cell(line, step.place()))
                    .filter(cell -> !cell.isBlank())
                    .toList();
            filled.forEach(cell -> marks.add(cell.text().strip().toLowerCase(java.util.Locale.ROOT)));
            marked += filled.isEmpty() ? 0 : 1;
            once += filled.size() == 1 ? 1 : 0;
        }
        boolean areMarks =
                marks.size() <= MOST_DIFFERENT_MARKS && marks.stream().allMatch(mark -> mark.length() <= LONGEST_MARK);
        return marked > 0 && areMarks && once >= ONE_MARK_ONLY * marked;
    }

    private Heading scale(List<Heading> steps) {
        List<Mark> marks =
                steps.stream().map(step -> new Mark(step.place(), step.own())).toList();
        return heading(steps.get(0), group(steps.get(0)), new Marked(marks));
    }

    /** The place in the list of a near column with the same heading that is filled only where this one is not; -1 when there is none. */
    private int completedBefore(List<Heading> joined, Heading heading) {
        for (int i = joined.size() - 1; i >= 0; i--) {
            Heading earlier = joined.get(i);
            boolean same = !heading.parts().isEmpty()
                    && earlier.text().equals(heading.text())
                    && heading.place() - earlier.place() <= NEIGHBOURS;
            if (same && complete(earlier, heading)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether each has records of its own and the two never say different things of one. */
    private boolean complete(Heading first, Heading second) {
        int onlyFirst = 0;
        int onlySecond = 0;
        for (int line : lines) {
            Cell one = face.cell(line, first.place());
            Cell other = face.cell(line, second.place());
            if (!one.isBlank() && !other.isBlank() && !one.text().equals(other.text())) {
                return false;
            }
            onlyFirst += !one.isBlank() && other.isBlank() ? 1 : 0;
            onlySecond += one.isBlank() && !other.isBlank() ? 1 : 0;
        }
        return onlyFirst > 0 && onlySecond > 0;
    }

    private Heading either(Heading first, Heading second) {
        return heading(
                first, first.parts(), new Marked(List.of(new Mark(first.place(), ""), new Mark(second.place(), ""))));
    }

    private Heading heading(Heading first, List<String> parts, Marked reading) {
        List<Cell> cells = Arrays.stream(lines)
                .mapToObj(line -> reading.of(first.place(), place -> face.cell(line, place)))
                .collect(Collectors.toList());
        return new Heading(first.place(), parts, Profile.of(cells, style), reading);
    }
}
