package io.portolan.table;

import io.portolan.table.Assignment.Given;
import io.portolan.table.Dictionary.Match;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a table whose lines are periods, with one column for each indicator or with a column that names it. */
final class LongSeries {
    private static final int MOST_COLUMNS = 240;
    private static final int FEWEST_LINES = 4;
    private static final double SURE = 0.7;
    private static final double BY_VALUES = 0.65;
    /** What is measured again and again has few names; a list of tasks has as many as lines. */
    private static final double MOST_DIFFERENT = 0.5;

    private static final int MOST_TEXT_COLUMNS = 3;

    /** "Mines at end of year" is no part of the calendar. */
    private static final int LONGEST_COUNTER = 3;

    private static final Pattern COUNTER = Pattern.compile(
            ".*\\b(period|periode|days in|id|nr|no|index|week|month|year|mois|annee|jahr|monat)\\b.*|index\\d*");

    private static final Pattern TO_DATE = Pattern.compile(
            ".*\\b(ytd|to date|cumul\\w*|kumul\\w*|gecumuleerd|aufgelaufen|acumulado|cumulato|depuis le debut|jusqu a ce jour)\\b.*");

    private final Draft draft;
    private final Surroundings around;
    private final Assignment named;
    private final List<Given> candidates;
    private final TimeAxis axis;

    private LongSeries(Draft draft, Candidates candidates, Surroundings around) {
        this.draft = draft;
        this.around = around;
        this.candidates = candidates.of(SeriesReading.KIND).stream()
                .filter(given -> !given.match().field().matches("month_\\d+|quarter"))
                .toList();
        this.named = Assignment.of(this.candidates);
        this.axis = new TimeAxis(draft, this.candidates, around.year());
    }

    static Optional<Interpretation> of(Draft draft, Candidates candidates, Surroundings around) {
        if (draft.columns().size() > MOST_COLUMNS) {
            return Optional.empty();
        }
        return new LongSeries(draft, candidates, around).read();
    }

    private Optional<Interpretation> read() {
        if (draft.lines().length == 0) {
            return withoutRows();
        }
        List<Given> time = axis.columns();
        if (time.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> taken = time.stream().map(given -> given.heading().place()).collect(Collectors.toSet());
        boolean inColumn = named.score("kpi_name") >= SURE && named.score("value") >= SURE && isText("kpi_name");
        if (inColumn) {
            return namedInColumn(time, taken);
        }
        return draft.lines().length < FEWEST_LINES ? Optional.empty() : namedByHeadings(time, taken);
    }

    /** Headings that nothing stands below yet: all three of name, period and value must be said. */
    private Optional<Interpretation> withoutRows() {
        double period =
                Math.max(named.score("period"), Math.min(named.score("period_year"), named.score("period_month")));
        double least = Math.min(period, Math.min(named.score("kpi_name"), named.score("value")));
        return least < SURE ? Optional.empty() : Optional.of(interpretation(named, SURE * least));
    }

    private boolean isText(String field) {
        return named.of(field)
                .filter(given -> given.heading().profile().texts() >= 0.5)
                .isPresent();
    }

    private double said(Heading heading, String field) {
        return candidates.stream()
                .filter(given -> given.heading().place() == heading.place()
                        && given.match().field().equals(field))
                .mapToDouble(given -> given.match().score())
                .max()
                .orElse(0);
    }

    private Optional<Interpretation> namedInColumn(List<Given> time, Set<Integer> taken) {
        List<Given> given = new ArrayList<>(time);
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
                + 0.15 * time.get(0).score()
                + 0.1 * assignment.score("target")
                + 0.08 * around.speaksFor(SeriesReading.KIND);
        return Optional.of(interpretation(assignment, confidence));
    }

    private Optional<Interpretation> namedByHeadings(List<Given> time, Set<Integer> taken) {
        List<Given> given = new ArrayList<>(time);
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
            } else if (!axis.isTime(heading) && !isRemark(heading)) {
                texts.add(heading);
            }
        }
        if (numbers == 0
                || texts.size() > MOST_TEXT_COLUMNS
                || texts.size() > numbers
                || datesBeside(taken) > 1
                || !isOnePerPeriod(time, texts)) {
            return Optional.empty();
        }
        texts.forEach(text -> given.add(given(text, "entity", BY_VALUES)));
        Assignment assignment = Assignment.of(given);
        double confidence = 0.4
                + 0.3 * time.get(0).score()
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
        boolean toDate = said(heading, "ytd") > SURE
                || TO_DATE.matcher(Wording.plain(heading.own())).matches();
        boolean counter = profile.whole() >= 0.9
                && Wording.words(Wording.plain(heading.own())).size() <= LONGEST_COUNTER
                && COUNTER.matcher(Wording.plain(heading.own())).matches();
        if (year || counter) {
            return Optional.empty();
        }
        String field = toDate ? "ytd" : PeriodHeading.measure(heading.own()).orElse("value");
        return Optional.of(given(heading, field, 0.9));
    }

    private boolean isRemark(Heading heading) {
        return said(heading, "comments") > 0.6
                || heading.profile().filled() < 0.34 * heading.profile().cells();
    }

    /** A second way of saying the period, such as the day on which it ends. */
    private boolean namesPeriod(Heading heading) {
        return Math.max(said(heading, "period"), said(heading, "period_month")) > 0.5;
    }

    private long datesBeside(Set<Integer> taken) {
        return draft.columns().stream()
                .filter(heading ->
                        !taken.contains(heading.place()) && heading.profile().isDated() && !namesPeriod(heading))
                .count();
    }

    /** Whether a period comes back at most once for each thing that is measured; a log of events has many lines a day. */
    private boolean isOnePerPeriod(List<Given> time, List<Heading> texts) {
        Set<String> different = new HashSet<>();
        List<Heading> keys = new ArrayList<>(texts);
        time.forEach(given -> keys.add(given.heading()));
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
