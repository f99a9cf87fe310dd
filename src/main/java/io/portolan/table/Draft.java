package io.portolan.table;

import io.portolan.workbook.Cell;
import io.portolan.workbook.CellValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A table whose headings are known and whose meaning is not yet: its columns with their profiles, and the lines behind the headings. */
final class Draft {
    private static final int CELLS_SAMPLED = 60_000;
    private static final int LINES_SAMPLED = 500;
    private static final int FEWEST_SAMPLED = 20;

    private final Face face;
    private final HeaderLines header;
    private final int[] lines;
    private final int[] sample;
    private final NumberStyle style;
    private final List<Heading> headings;

    Draft(Face face, HeaderLines header) {
        this.face = face;
        this.header = header;
        this.lines =
                Arrays.stream(face.lines()).filter(line -> line > header.last()).toArray();
        this.sample = sample(lines, Math.max(FEWEST_SAMPLED, Math.min(LINES_SAMPLED, CELLS_SAMPLED / face.width())));
        this.style = NumberStyle.of(texts(), Locale.ENGLISH);
        this.headings = headings();
    }

    private static int[] sample(int[] lines, int size) {
        int step = Math.max(1, (lines.length + size - 1) / size);
        return IntStream.range(0, lines.length)
                .filter(i -> i % step == 0)
                .map(i -> lines[i])
                .toArray();
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int line : sample) {
            for (Cell cell : face.filled(line)) {
                if (cell.value() instanceof CellValue.Text text) {
                    texts.add(text.text());
                }
            }
        }
        return texts;
    }

    private List<Heading> headings() {
        Set<Integer> used = new TreeSet<>();
        for (int line : sample) {
            face.filled(line).forEach(cell -> used.add(face.place(cell)));
        }
        for (int line : face.lines()) {
            if (line >= header.first() && line <= header.last()) {
                face.filled(line).forEach(cell -> used.add(face.place(cell)));
            }
        }
        return new SpreadColumns(face, sample, style)
                .joined(used.stream().map(this::heading).toList());
    }

    private Heading heading(int place) {
        Set<String> parts = new LinkedHashSet<>();
        for (int line : face.lines()) {
            if (line >= header.first() && line <= header.last()) {
                String text = headingText(line, place).strip();
                if (!text.isEmpty()) {
                    parts.add(text);
                }
            }
        }
        List<Cell> cells =
                Arrays.stream(sample).mapToObj(line -> face.cell(line, place)).toList();
        return new Heading(place, List.copyOf(parts), Profile.of(cells, style), CellReading.AS_WRITTEN);
    }

    /** What is shown; above the columns' own line, a group heading that was not merged counts for the columns on its right. */
    private String headingText(int line, int place) {
        String shown = face.shown(line, place).text();
        boolean own = line >= header.main()
                || !shown.isBlank()
                || face.cell(header.main(), place).isBlank();
        if (own) {
            return shown;
        }
        boolean merging = face.filled(line).stream().anyMatch(cell -> isMerged(line, cell));
        return face.filled(line).stream()
                .filter(cell -> face.place(cell) < place)
                .reduce((before, nearer) -> nearer)
                .filter(group -> !merging
                        || (!isMerged(line, group) && Timeline.period(group).isPresent()))
                .map(Cell::text)
                .orElse("");
    }

    private boolean isMerged(int line, Cell cell) {
        return face.mergedPlaces(line, face.place(cell))
                .map(span -> span[1] > span[0])
                .orElse(false);
    }

    Face face() {
        return face;
    }

    HeaderLines header() {
        return header;
    }

    /** The lines behind the headings, records and others. */
    int[] lines() {
        return lines.clone();
    }

    /** Some of the lines behind the headings, spread evenly. */
    int[] sampled() {
        return sample.clone();
    }

    NumberStyle style() {
        return style;
    }

    /** How its texts write numbers, where they do not tell as a language does. */
    NumberStyle style(Locale language) {
        return NumberStyle.of(texts(), language);
    }

    List<Heading> columns() {
        return headings;
    }
}
