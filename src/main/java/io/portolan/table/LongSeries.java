package io.portolan.table;

import io.portolan.table.Assignment.Given;
import io.portolan.table.Dictionary.Match;
import io.portolan.workbook.Cell;
import io.portolan.workbook.CellValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a table whose lines are periods, with one column for each indicator or with a column that names it. */
final class LongSeries {
    private static final int COLUMNS_TRIED = 60;
    private static final int FEWEST_LINES = 4;
    private static final double SURE = 0.7;
    private static final double BY_VALUES = 0.65;
    /** What is measured again and again has few names; a list of tasks has as many as lines. */
    private static final double MOST_DIFFERENT = 0.5;

    private static final int MOST_TEXT_COLUMNS = 3;

    private static final Pattern COUNTER = Pattern.compile(
            ".*\\b(period|periode|days in|id|nr|no|index|week|month|year|mois|annee|jahr|monat)\\b.*|index\\d*");

    private final Draft draft;
    private final Surroundings around;
    private final Assignment named;
    private final List<Given> candidates;

    private LongSeries(Draft draft, Candidates candidates, Surroundings around) {
        this.draft = draft;
        this.around = around;
        this.candidates = candidates.of(SeriesReading.KIND).stream()
                .filter(given -> !given.match().field().matches("month_\\d+|quarter"))
                .toList();
        this.named = Assignment.of(this.candidates);
    }

    static Optional<Interpretation> of(Draft draft, Candidates candidates, Surroundings around) {
        if (draft.lines().length < FEWEST_LINES || draft.columns().size() > 4 * COLUMNS_TRIED) {
            return Optional.empty();
        }
        return new LongSeries(draft, candidates, around).read();
    }

    private Optional<Interpretation> read() {
        List<Given> axis = axis();
        if (axis.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> taken = axis.stream().map(given -> given.heading().place()).collect(Collectors.toSet());
        boolean inColumn = named.score("kpi_name") >= SURE && named.score("value") >= SURE && isText("kpi_name");
        return inColumn ? namedInColumn(axis, taken) : namedByHeadings(axis, taken);
    }

    private boolean isText(String field) {
        return named.of(field)
                .filter(given -> given.heading().profile().texts() >= 0.5)
                .isPresent();
    }

    /** The column of periods, or a column of years and one of months. */
    private List<Given> axis() {
        Optional<Given> year = best(this::yearScore, "period_year");
        Optional<Given> month = best(this::monthScore, "period_month");
        if (year.isPresent() && month.isPresent()) {
            return List.of(year.get(), month.get());
        }
        return best(this::periodScore, "period").map(List::of).orElse(List.of());
    }

    private Optional<Given> best(ToDoubleFunction<Heading> score, String field) {
        return draft.columns().stream()
                .limit(COLUMNS_TRIED)
                .map(heading -> new Given(
                        heading, new Match(SeriesReading.KIND, field, "", 1, 0.5), score.applyAsDouble(heading)))
                .filter(given -> given.score() >= 0.5)
                .max(Comparator.comparingDouble(Given::score)
                        .thenComparing(given -> -given.heading().place()));
    }

    private double yearScore(Heading heading) {
        return heading.profile().isYears() ? said(heading, "period_year") : 0;
    }

    private double monthScore(Heading heading) {
        Profile profile = heading.profile();
        boolean numbers =
                profile.isNumeric() && profile.whole() > 0.99 && profile.least() >= 1 && profile.greatest() <= 13;
        boolean names = !numbers
                && share(
                                heading,
                                cell -> cell.value() instanceof CellValue.Text text && Timeline.lacksYear(text.text()))
                        >= 0.8;
        return numbers || names ? said(heading, "period_month") : 0;
    }

    private double said(Heading heading, String field) {
        return candidates.stream()
                .filter(given -> given.heading().place() == heading.place()
                        && given.match().field().equals(field))
                .mapToDouble(given -> given.match().score())
                .max()
                .orElse(0);
    }

    private double periodScore(Heading heading) {
        double said = said(heading, "period");
        Profile profile = heading.profile();
        if (profile.isEmpty()) {
            return 0;
        }
        double share = share(heading, cell -> Periods.read(cell, draft.style()).isPresent());
        boolean index = said > 0.9
                && isRising(heading)
                && heading.place() == draft.columns().get(0).place();
        if (profile.isNumeric() && !profile.isYears()) {
            return index ? 0.6 : 0;
        }
        boolean bareYears = profile.isYears()
                && said < 0.6
                && !(isRising(heading)
                        && heading.place() == draft.columns().get(0).place());
        if (share < 0.7 || bareYears) {
            return 0;
        }
        double dated = profile.isDated() ? 0.05 : 0;
        return Math.min(0.97, 0.4 * share + 0.4 * said + 0.15 * profile.distinct() + dated);
    }

    private boolean isRising(Heading heading) {
        double[] values = Arrays.stream(draft.sampled())
                .mapToObj(line -> Quantity.read(draft.face().cell(line, heading.place()), draft.style()))
                .flatMap(Optional::stream)
                .mapToDouble(Quantity::value)
                .toArray();
        int up = 0;
        for (int i = 1; i < values.length; i++) {
            up += values[i] > values[i - 1] ? 1 : values[i] < values[i - 1] ? -1 : 0;
        }
        return values.length > 2 && Math.abs(up) >= 0.9 * (values.length - 1);
    }

    private double share(Heading heading, Predicate<Cell> test) {
        List<Cell> filled = Arrays.stream(draft.sampled())
                .limit(120)
                .mapToObj(line -> draft.face().shown(line, heading.place()))
                .filter(cell -> !cell.isBlank())
                .toList();
        return filled.isEmpty() ? 0 : (double) filled.stream().filter(test).count() / filled.size();
    }

    private Optional<Interpretation> namedInColumn(List<Given> axis, Set<Integer> taken) {
        List<Given> given = new ArrayList<>(axis);
        candidates.stream()
                .filter(other -> !taken.contains(other.heading().place())
                        && !other.match().field().startsWith("period"))
                .forEach(given::add);
        Assignment assignment = Assignment.of(given);
        if (!assignment.has("value") || !assignment.has("kpi_name")) {
            return Optional.empty();
        }
        double confidence = 0.3
                + 0.2 * assignment.score("kpi_name")
                + 0.2 * assignment.score("value")
                + 0.15 * axis.get(0).score()
                + 0.1 * assignment.score("target")
                + 0.08 * around.speaksFor(SeriesReading.KIND);
        return Optional.of(interpretation(assignment, confidence));
    }

    private Optional<Interpretation> namedByHeadings(List<Given> axis, Set<Integer> taken) {
        List<Given> given = new ArrayList<>(axis);
        List<Heading> texts = new ArrayList<>();
        int numbers = 0;
        for (Heading heading : draft.columns()) {
            if (taken.contains(heading.place()) || heading.profile().isEmpty()) {
                continue;
            }
            if (heading.profile().isNumeric()) {
                Optional<Given> value = value(heading);
                value.ifPresent(given::add);
                numbers += value.isPresent() ? 1 : 0;
            } else if (!isSecondPeriod(heading) && !isRemark(heading)) {
                texts.add(heading);
            }
        }
        if (numbers == 0
                || texts.size() > MOST_TEXT_COLUMNS
                || texts.size() > numbers
                || datesBeside(taken) > 1
                || !isOnePerPeriod(axis, texts)) {
            return Optional.empty();
        }
        texts.forEach(text -> given.add(given(text, "entity", BY_VALUES)));
        Assignment assignment = Assignment.of(given);
        double confidence = 0.4
                + 0.3 * axis.get(0).score()
                + (draft.lines().length >= 12 ? 0.06 : 0)
                + 0.1 * around.speaksFor(SeriesReading.KIND)
                - 0.05 * texts.size()
                + (numbers > texts.size() + 1 ? 0.03 : 0);
        return Optional.of(interpretation(assignment, confidence));
    }

    private static Given given(Heading heading, String field, double score) {
        return new Given(heading, new Match(SeriesReading.KIND, field, "", score, 0.5), score);
    }

    /** A column of numbers that is an indicator: no number of a line, no year, no part of the calendar. */
    private Optional<Given> value(Heading heading) {
        Profile profile = heading.profile();
        boolean year = profile.isYears() && said(heading, "period_year") > 0.5;
        boolean counter = profile.whole() >= 0.9
                && COUNTER.matcher(Wording.plain(heading.own())).matches();
        if (year || counter) {
            return Optional.empty();
        }
        String field = PeriodHeading.measure(heading.own()).orElse("value");
        return Optional.of(given(heading, field, 0.9));
    }

    private boolean isSecondPeriod(Heading heading) {
        return periodScore(heading) > 0
                || monthScore(heading) > 0
                || yearScore(heading) > 0
                || said(heading, "period") > 0.8;
    }

    private boolean isRemark(Heading heading) {
        return said(heading, "comments") > 0.6
                || heading.profile().filled() < 0.34 * heading.profile().cells();
    }

    private long datesBeside(Set<Integer> taken) {
        return draft.columns().stream()
                .filter(heading ->
                        !taken.contains(heading.place()) && heading.profile().isDated())
                .count();
    }

    /** Whether a period comes back at most once for each thing that is measured; a log of events has many lines a day. */
    private boolean isOnePerPeriod(List<Given> axis, List<Heading> texts) {
        Set<String> different = new HashSet<>();
        List<Heading> keys = new ArrayList<>(texts);
        axis.forEach(given -> keys.add(given.heading()));
        for (int line : draft.sampled()) {
            different.add(keys.stream()
                    .map(key ->
                            draft.face().shown(line, key.place()).text().strip().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining("\u0000")));
        }
        boolean comesBack = texts.isEmpty()
                || texts.stream().anyMatch(text -> text.profile().distinct() <= MOST_DIFFERENT);
        return comesBack && different.size() >= 0.85 * draft.sampled().length;
    }

    private Interpretation interpretation(Assignment assignment, double confidence) {
        return new Interpretation(
                SeriesReading.KIND, Math.min(0.96, confidence), Columns.of(draft, assignment), List.of());
    }
}
