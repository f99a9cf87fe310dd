package io.portolan.table;

import io.portolan.workbook.Cell;
import io.portolan.workbook.CellValue;
import io.portolan.workbook.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the records of a table from its blank lines, repeated headings, section titles, totals, notes and forms not filled in. */
final class Records {
    private static final Pattern TOTAL = Pattern.compile(
            "(?:grand |sub ?|sous ?|zwischen|ge?samt|eind)?(?:totals?|totaal|totalen|totaux|total general|gesamt|gesamtsumme|summe|somme|suma|soma"
                    + "|somma|totale|totali|insgesamt|sum|subtotal|subtotaal|zwischensumme|subtotale|average|mean|gemiddelde|durchschnitt"
                    + "|mittelwert|moyenne|promedio|media)(?: .{0,30})?");
    private static final Pattern TOTAL_FORMULA =
            Pattern.compile("(?:SUM|SUBTOTAL|AVERAGE)\\(.*", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NAMES = Set.of(
            "title",
            "description",
            "cause",
            "effect",
            "project_name",
            "kpi_name",
            "trigger",
            "event",
            "milestone",
            "objective",
            "key_result",
            "skill",
            "person",
            "resource",
            "stakeholder_name",
            "course",
            "requirement",
            "benefit_name");
    private static final int WIDE = 3;

    private final Draft draft;
    private final Interpretation reading;
    private final Map<Integer, String> headings = new HashMap<>();
    private final Map<Integer, Column> fields = new HashMap<>();
    private final Set<Integer> names = new HashSet<>();
    private final boolean byPeriod;
    private final List<Integer> records = new ArrayList<>();
    private int totals;
    private int forms;
    private int hidden;

    private Records(Draft draft, Interpretation reading) {
        this.draft = draft;
        this.reading = reading;
        draft.columns().forEach(heading -> headings.put(heading.place(), heading.own()));
        for (Column column : reading.columns()) {
            column.field().ifPresent(field -> {
                fields.put(column.position(), column);
                if (NAMES.contains(field)) {
                    names.add(column.position());
                }
            });
        }
        this.byPeriod = reading.kind().equals(SeriesReading.KIND) && names.isEmpty();
    }

    /** The records of a table in one reading, with what the user should know of the lines left out. */
    static Records of(Draft draft, Interpretation reading) {
        Records records = new Records(draft, reading);
        for (int line : draft.lines()) {
            records.add(line);
        }
        return records;
    }

    List<Integer> lines() {
        return records;
    }

    List<Note> remarks() {
        List<Note> remarks = new ArrayList<>();
        count("remark.totals", totals, remarks);
        count("remark.forms", forms, remarks);
        count("remark.hidden-lines", hidden, remarks);
        if (records.isEmpty()) {
            remarks.add(Note.of("remark.no-rows"));
        }
        return remarks;
    }

    private static void count(String key, int count, List<Note> remarks) {
        if (count > 0) {
            remarks.add(Note.counted(key, count));
        }
    }

    private void add(int line) {
        List<Cell> cells = draft.face().filled(line);
        if (cells.isEmpty() || isRepeatedHeading(cells) || isAside(line, cells)) {
            return;
        }
        if (isTotal(cells)) {
            totals++;
        } else if (isForm(line, cells)) {
            forms++;
        } else {
            records.add(line);
            noteHidden(line);
        }
    }

    private void noteHidden(int line) {
        Grid.Layout layout = draft.face().grid().layout();
        hidden += (draft.face().isSideways() ? layout.hiddenColumns() : layout.hiddenRows()).contains(line) ? 1 : 0;
    }

    private boolean isRepeatedHeading(List<Cell> cells) {
        long same = cells.stream()
                .filter(cell -> cell.value() instanceof CellValue.Text)
                .filter(cell ->
                        cell.text().strip().equals(headings.get(draft.face().place(cell))))
                .count();
        return same >= 2 && same >= 0.6 * cells.size();
    }

    /** One text alone in a wide table is a section title or a note; so is a line without its period in a series. */
    private boolean isAside(int line, List<Cell> cells) {
        if (byPeriod) {
            return !hasPeriod(line);
        }
        boolean wide = draft.columns().size() >= WIDE;
        Cell only = cells.get(0);
        boolean acrossAll = draft.face()
                .mergedPlaces(line, draft.face().place(only))
                .map(span ->
                        span[1] - span[0] + 1 >= Math.max(2, 0.6 * draft.face().width()))
                .orElse(false);
        return cells.size() == 1
                && (wide
                        || acrossAll
                        || !(names.isEmpty() || names.contains(draft.face().place(only))));
    }

    private boolean hasPeriod(int line) {
        return reading.columns().stream()
                .filter(column -> column.field()
                        .filter(field -> field.startsWith("period"))
                        .isPresent())
                .allMatch(column -> {
                    Cell cell = draft.face().shown(line, column.position());
                    return Timeline.period(cell).isPresent()
                            || Periods.read(cell, draft.style()).isPresent()
                            || cell.value() instanceof CellValue.Numeric
                            || Quantity.read(cell, draft.style()).isPresent();
                });
    }

    private boolean isTotal(List<Cell> cells) {
        Optional<Cell> label = cells.stream()
                .filter(cell -> cell.value() instanceof CellValue.Text)
                .filter(cell -> Quantity.read(cell, draft.style()).isEmpty())
                .findFirst();
        boolean summed = cells.stream()
                .anyMatch(cell -> cell.formula()
                        .filter(f -> TOTAL_FORMULA.matcher(f).matches())
                        .isPresent());
        if (label.isEmpty()) {
            return summed && cells.size() < draft.columns().size() && !names.isEmpty();
        }
        String plain = Wording.plain(label.get().text()).toLowerCase(Locale.ROOT);
        boolean says = TOTAL.matcher(plain).matches() || plain.endsWith(" total") || plain.endsWith(" totaal");
        long texts = cells.stream()
                .filter(cell -> cell.value() instanceof CellValue.Text)
                .filter(cell -> Quantity.read(cell, draft.style()).isEmpty())
                .count();
        return says && texts <= 2 && cells.size() >= 2;
    }

    /** A line that was prepared: a number and formulas, and nothing that names or values anything. */
    private boolean isForm(int line, List<Cell> cells) {
        if (names.isEmpty()
                || names.stream().anyMatch(place -> saysSomething(draft.face().shown(line, place)))) {
            return false;
        }
        return cells.stream().allMatch(this::isPrepared);
    }

    private static boolean saysSomething(Cell cell) {
        return !cell.isBlank()
                && !(cell.value() instanceof CellValue.ExcelError)
                && !(cell.value() instanceof CellValue.Unknown)
                && !(cell.value() instanceof CellValue.Numeric number && number.number() == 0);
    }

    private boolean isPrepared(Cell cell) {
        boolean zero = cell.value() instanceof CellValue.Numeric number && number.number() == 0;
        Optional<String> field =
                Optional.ofNullable(fields.get(draft.face().place(cell))).flatMap(Column::field);
        boolean numbering = field.filter(f ->
                        f.endsWith("_id") || f.equals("status") || f.equals("priority") || f.equals("project_name"))
                .isPresent();
        boolean first = draft.face().place(cell) == draft.columns().get(0).place();
        return zero || numbering || first || cell.formula().isPresent() || cell.value() instanceof CellValue.ExcelError;
    }
}
