package io.portolan.table;

import io.portolan.table.Assignment.Given;
import io.portolan.table.Dictionary.Match;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads a table whose columns are periods and whose lines are indicators. */
final class WideSeries {
    private static final int FEWEST_PERIODS = 3;
    private static final double NUMERIC_SHARE = 0.6;
    /** A total of the year may stand between the months. */
    private static final double IN_ORDER = 0.6;

    private static final double NAMED_BY_PLACE = 0.6;
    private static final double NAMED = 0.8;
    private static final Pattern ID =
            Pattern.compile("(.*\\b)?(id|nr|no|num|code|number|numero|nummer|ref|kennung|kenmerk)(\\b.*)?");

    private final Draft draft;
    private final Candidates candidates;
    private final Surroundings around;
    private final Map<Integer, PeriodHeading> periods = new TreeMap<>();

    private WideSeries(Draft draft, Candidates candidates, Surroundings around) {
        this.draft = draft;
        this.candidates = candidates;
        this.around = around;
        OptionalInt year = around.year();
        draft.columns()
                .forEach(heading ->
                        PeriodHeading.of(heading, year).ifPresent(period -> periods.put(heading.place(), period)));
    }

    static Optional<Interpretation> of(Draft draft, Candidates candidates, Surroundings around) {
        return new WideSeries(draft, candidates, around).read();
    }

    private Optional<Interpretation> read() {
        long different =
                periods.values().stream().map(PeriodHeading::period).distinct().count();
        if (different < FEWEST_PERIODS || !isNumeric() || !isInOrder()) {
            return Optional.empty();
        }
        Assignment others = others();
        if (areIds(others)
                || !others.has("kpi_name")
                || (draft.lines().length == 0 && others.score("kpi_name") < NAMED)) {
            return Optional.empty();
        }
        double measured = others.score("unit", "target", "entity") > 0.8 ? 0.05 : 0;
        double confidence = 0.6
                + 0.02 * Math.min(different, 8)
                + 0.1 * Math.max(0, others.score("kpi_name") - 0.5)
                + 0.08 * around.speaksFor(SeriesReading.KIND)
                + measured;
        return Optional.of(
                new Interpretation(SeriesReading.KIND, Math.min(0.96, confidence), columns(others), remarks()));
    }

    /** Whether "P01, P02 …" are the ids of records that lie sideways: the corner says so, and no year is told. */
    private boolean areIds(Assignment others) {
        boolean labels = periods.values().stream()
                .allMatch(heading -> heading.yearless() && heading.period().cadence() == Period.Cadence.FOUR_WEEKS);
        return labels
                && others.of("kpi_name")
                        .map(given -> Wording.plain(given.heading().text()))
                        .filter(corner -> ID.matcher(corner).matches())
                        .isPresent();
    }

    private boolean isNumeric() {
        List<Heading> filled = draft.columns().stream()
                .filter(heading -> periods.containsKey(heading.place())
                        && !heading.profile().isEmpty())
                .toList();
        if (filled.isEmpty()) {
            return draft.lines().length == 0;
        }
        long numeric =
                filled.stream().filter(heading -> heading.profile().isNumeric()).count();
        return numeric >= 2 && numeric >= NUMERIC_SHARE * filled.size();
    }

    /** Whether the periods run one way and come back for another measure only. */
    private boolean isInOrder() {
        Map<String, List<Period>> byField = new TreeMap<>();
        periods.values()
                .forEach(heading -> heading.field()
                        .ifPresent(field -> byField.computeIfAbsent(field, f -> new ArrayList<>())
                                .add(heading.period())));
        return byField.values().stream().anyMatch(row -> row.size() >= FEWEST_PERIODS)
                && byField.values().stream().allMatch(WideSeries::runsOneWay);
    }

    /** Totals of the year between months or quarters do not count. */
    private static boolean runsOneWay(List<Period> all) {
        List<Period> row = ofCommonCadence(all);
        int onward = 0;
        for (int i = 1; i < row.size(); i++) {
            onward += Integer.signum(row.get(i).compareTo(row.get(i - 1)));
        }
        return Math.abs(onward) >= IN_ORDER * (row.size() - 1);
    }

    private static List<Period> ofCommonCadence(List<Period> row) {
        Map<Period.Cadence, List<Period>> byCadence = new TreeMap<>();
        row.forEach(period -> byCadence
                .computeIfAbsent(period.cadence(), c -> new ArrayList<>())
                .add(period));
        return byCadence.values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private Assignment others() {
        List<Given> given = new ArrayList<>(candidates.of(SeriesReading.KIND).stream()
                .filter(candidate -> !periods.containsKey(candidate.heading().place()))
                .filter(candidate -> !candidate.match().field().matches("month_\\d+|quarter|period.*|value"))
                .toList());
        Assignment byName = Assignment.of(given);
        if (!byName.has("kpi_name") || byName.score("kpi_name") < 0.6) {
            nameColumn(byName).ifPresent(heading -> name(given, heading));
        }
        entityColumn(Assignment.of(given))
                .ifPresent(heading -> given.add(new Given(
                        heading, new Match(SeriesReading.KIND, "entity", "", NAMED_BY_PLACE, 0.5), NAMED_BY_PLACE)));
        return Assignment.of(given);
    }

    /** Where names come back, the column of texts that tells the lines of one name apart says whose value it is. */
    private Optional<Heading> entityColumn(Assignment byName) {
        Optional<Heading> names = byName.of("kpi_name").map(Given::heading);
        if (names.isEmpty() || byName.has("entity") || different(List.of(names.get())) == draft.sampled().length) {
            return Optional.empty();
        }
        int firstPeriod = periods.keySet().iterator().next();
        return draft.columns().stream()
                .filter(heading -> heading.place() < firstPeriod
                        && heading.profile().texts() >= 0.5
                        && byName.at(heading.place()).isEmpty())
                .filter(heading -> different(List.of(names.get(), heading)) >= 0.95 * draft.sampled().length)
                .findFirst();
    }

    private long different(List<Heading> headings) {
        return Arrays.stream(draft.sampled())
                .mapToObj(line -> headings.stream()
                        .map(heading ->
                                draft.face().shown(line, heading.place()).text())
                        .toList())
                .distinct()
                .count();
    }

    private static void name(List<Given> given, Heading heading) {
        given.removeIf(other -> other.heading().place() == heading.place());
        given.add(new Given(heading, new Match(SeriesReading.KIND, "kpi_name", "", NAMED_BY_PLACE, 1), NAMED_BY_PLACE));
    }

    /** The column before the periods whose texts tell the lines apart best; a column of units, remarks or owners only when no other is there. */
    private Optional<Heading> nameColumn(Assignment byName) {
        int firstPeriod = periods.keySet().iterator().next();
        List<Heading> texts = draft.columns().stream()
                .filter(heading ->
                        heading.place() < firstPeriod && heading.profile().texts() >= 0.5)
                .toList();
        List<Heading> free = texts.stream()
                .filter(heading -> byName.at(heading.place())
                        .filter(given -> given.match().field().matches("unit|comments|owner|formula"))
                        .isEmpty())
                .toList();
        return (free.isEmpty() ? texts : free)
                .stream()
                        .max(Comparator.comparingDouble(
                                        (Heading heading) -> heading.profile().distinct())
                                .thenComparing(heading -> -heading.place()));
    }

    private List<Column> columns(Assignment others) {
        List<Column> given = Columns.of(draft, others);
        return given.stream()
                .map(column -> Optional.ofNullable(periods.get(column.position()))
                        .map(period -> new Column(
                                column.position(), column.header(), period.field(), 0.9, Optional.of(period.period())))
                        .orElse(column))
                .toList();
    }

    private List<Note> remarks() {
        boolean yearless = periods.values().stream().anyMatch(PeriodHeading::yearless);
        return yearless ? List.of(Note.of("remark.no-year", Timeline.ANY_YEAR)) : List.of();
    }
}
