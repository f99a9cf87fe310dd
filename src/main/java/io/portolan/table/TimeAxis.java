package io.portolan.table;

import io.portolan.table.Assignment.Given;
import io.portolan.table.CellReading.OfYear;
import io.portolan.table.Dictionary.Match;
import io.portolan.workbook.Cell;
import io.portolan.workbook.CellValue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the columns that say to which period a line belongs: one of periods, one of years and one of months, or numbers of weeks. */
final class TimeAxis {
    private static final int COLUMNS_TRIED = 60;
    private static final int LINES_TRIED = 120;
    private static final double LEAST = 0.5;
    private static final int LAST_WEEK = 53;
    private static final Pattern WEEK = Pattern.compile(
            ".*\\b(week\\w*|wk|kw|kalenderwoche\\w*|woche\\w*|semaines?|sem|semanas?|settiman\\w+|ww)\\b.*");

    private final Draft draft;
    private final OptionalInt contextYear;
    private final List<Given> candidates;

    /**
     * @param candidates what the headings say
     * @param contextYear the year that the names around the table tell
     */
    TimeAxis(Draft draft, List<Given> candidates, OptionalInt contextYear) {
        this.draft = draft;
        this.candidates = candidates;
        this.contextYear = contextYear;
    }

    /** The columns of the axis; none when there is no axis. */
    List<Given> columns() {
        Optional<Given> year = best(this::yearScore, "period_year");
        Optional<Given> week = best(this::weekScore, "period").flatMap(given -> ofYear(given, year, true));
        if (week.isPresent()) {
            return List.of(week.get());
        }
        Optional<Given> month = best(this::monthScore, "period_month");
        if (year.isPresent() && month.isPresent()) {
            return List.of(year.get(), month.get());
        }
        return best(this::periodScore, "period")
                .or(() -> month.flatMap(given -> ofYear(as(given, "period"), Optional.empty(), false)))
                .map(List::of)
                .orElse(List.of());
    }

    /** Whether a column tells the time in whatever way. */
    boolean isTime(Heading heading) {
        return periodScore(heading) > 0
                || monthScore(heading) > 0
                || yearScore(heading) > 0
                || weekScore(heading) > 0
                || said(heading, "period") > 0.8;
    }

    private Optional<Given> best(ToDoubleFunction<Heading> score, String field) {
        return draft.columns().stream()
                .limit(COLUMNS_TRIED)
                .map(heading -> new Given(
                        heading, new Match(SeriesReading.KIND, field, "", 1, 0.5), score.applyAsDouble(heading)))
                .filter(given -> given.score() >= LEAST)
                .max(Comparator.comparingDouble(Given::score)
                        .thenComparing(given -> -given.heading().place()));
    }

    private static Given as(Given given, String field) {
        return new Given(given.heading(), new Match(SeriesReading.KIND, field, "", 1, 0.5), given.score());
    }

    /** The year in a column of its own, in the lines above the heading, or in the names around the table. */
    private Optional<Given> ofYear(Given given, Optional<Given> year, boolean weeks) {
        OptionalInt place = year.map(y -> OptionalInt.of(y.heading().place())).orElseGet(OptionalInt::empty);
        OptionalInt stated = Stream.concat(
                        given.heading().parts().stream().map(Timeline::yearIn), Stream.of(contextYear))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
        if (place.isEmpty() && stated.isEmpty()) {
            return Optional.empty();
        }
        OfYear reading = new OfYear(weeks, place, stated.orElse(Timeline.ANY_YEAR));
        return Optional.of(new Given(given.heading().read(reading), given.match(), given.score()));
    }

    private double yearScore(Heading heading) {
        return heading.profile().isYears() ? said(heading, "period_year") : 0;
    }

    private double weekScore(Heading heading) {
        Profile profile = heading.profile();
        boolean numbers = profile.isNumeric()
                && profile.whole() > 0.99
                && profile.least() >= 1
                && profile.greatest() <= LAST_WEEK;
        boolean labels = !numbers && share(heading, TimeAxis::lacksYear) >= 0.8;
        return (numbers || labels) && WEEK.matcher(Wording.plain(heading.own())).matches() ? 0.9 : 0;
    }

    private double monthScore(Heading heading) {
        Profile profile = heading.profile();
        boolean numbers =
                profile.isNumeric() && profile.whole() > 0.99 && profile.least() >= 1 && profile.greatest() <= 13;
        boolean names = !numbers && share(heading, TimeAxis::lacksYear) >= 0.8;
        double named = names ? Math.max(said(heading, "period"), said(heading, "quarter")) : 0;
        return numbers || names ? Math.max(named, said(heading, "period_month")) : 0;
    }

    private static boolean lacksYear(Cell cell) {
        return cell.value() instanceof CellValue.Text text && Timeline.lacksYear(text.text());
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
        Profile profile = heading.profile();
        if (profile.isEmpty()) {
            return 0;
        }
        double said = said(heading, "period");
        boolean first = heading.place() == draft.columns().get(0).place();
        if (profile.isNumeric() && !profile.isYears()) {
            return said > 0.9 && first && isRising(heading) ? 0.6 : 0;
        }
        double share = share(heading, cell -> Periods.read(cell, draft.style()).isPresent());
        boolean bareYears = profile.isYears() && said < 0.6 && !(first && isRising(heading));
        if (share < 0.7 || bareYears) {
            return 0;
        }
        if (isRhythmOfItsOwn(heading)) {
            return Math.min(0.98, 0.84 * share + 0.15 * profile.distinct());
        }
        double dated = profile.isDated() ? 0.05 : 0;
        return Math.min(0.97, 0.4 * share + 0.4 * said + 0.15 * profile.distinct() + dated);
    }

    /** Whether the cells are labels of one rhythm that mean nothing else: quarters, weeks or periods of four weeks. */
    private boolean isRhythmOfItsOwn(Heading heading) {
        Map<Period.Cadence, Integer> counts = new EnumMap<>(Period.Cadence.class);
        int texts = 0;
        for (Cell cell : filled(heading)) {
            texts += cell.value() instanceof CellValue.Text ? 1 : 0;
            Periods.read(cell, draft.style()).ifPresent(period -> counts.merge(period.cadence(), 1, Integer::sum));
        }
        int labels = Stream.of(Period.Cadence.QUARTER, Period.Cadence.WEEK, Period.Cadence.FOUR_WEEKS)
                .mapToInt(cadence -> counts.getOrDefault(cadence, 0))
                .max()
                .orElse(0);
        return texts > 0 && labels >= 0.9 * texts;
    }

    private boolean isRising(Heading heading) {
        double[] values = Arrays.stream(draft.sampled())
                .mapToObj(line -> Quantity.read(draft.face().cell(line, heading.place()), draft.style()))
                .flatMap(Optional::stream)
                .mapToDouble(Quantity::value)
                .toArray();
        int up = 0;
        for (int i = 1; i < values.length; i++) {
            up += (int) Math.signum(values[i] - values[i - 1]);
        }
        return values.length > 2 && Math.abs(up) >= 0.9 * (values.length - 1);
    }

    private double share(Heading heading, Predicate<Cell> test) {
        List<Cell> filled = filled(heading);
        return filled.isEmpty() ? 0 : (double) filled.stream().filter(test).count() / filled.size();
    }

    private List<Cell> filled(Heading heading) {
        return Arrays.stream(draft.sampled())
                .limit(LINES_TRIED)
                .mapToObj(line -> draft.face().shown(line, heading.place()))
                .filter(cell -> !cell.isBlank())
                .toList();
    }
}
