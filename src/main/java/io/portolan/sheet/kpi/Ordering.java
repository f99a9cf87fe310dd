package io.portolan.sheet.kpi;

import io.portolan.statistics.control.Direction;
import io.portolan.table.Period;
import io.portolan.table.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts a draft in order: by period, duplicates aside, all values in one unit, with a direction. */
final class Ordering {
    private static final Pattern PERCENT =
            Pattern.compile("%|\\b(?:percent|procent|prozent|pourcent)", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNIT_IN_NAME = Pattern.compile("[(\\[]([^()\\[\\]]{1,10})[)\\]]\\s*$");
    /** A share above this was typed in percent. */
    private static final double LARGEST_SHARE = 1.5;
    /** Percentages that are usually smaller than this are taken as percent: 0.1 means 0.1 %. */
    private static final double LEAST_USUAL_SHARE = 0.2;

    private static final double LEAST_HUNDREDTHS = 10;
    private static final double LEAST_MIXED = 0.15;

    private final Draft draft;
    private final boolean share;
    private final boolean percent;
    private final boolean mixedScale;
    private final Direction byName;

    private Ordering(Draft draft) {
        this.draft = draft;
        byName = DirectionWords.of(draft.name());
        List<Quantity> quantities = quantities(draft.measurements());
        long shares = quantities.stream()
                .filter(quantity -> quantity.unit().equals("%"))
                .count();
        boolean typedAsShare = shares * 2 > quantities.size();
        percent = typedAsShare
                || PERCENT.matcher(draft.unit()).find()
                || (draft.unit().isEmpty() && PERCENT.matcher(draft.name()).find());
        mixedScale = percent && mixesScales(quantities);
        share = typedAsShare || mixedScale || (percent && areShares(quantities));
    }

    /** Whether a fifth or more of the percentages are shares of one, the others hundredths, and none lies between. */
    private static boolean mixesScales(List<Quantity> quantities) {
        double[] plain = quantities.stream()
                .filter(quantity -> !quantity.unit().equals("%"))
                .mapToDouble(quantity -> Math.abs(quantity.value()))
                .filter(value -> value > 0)
                .toArray();
        long shares = Arrays.stream(plain).filter(value -> value <= 1).count();
        long hundredths =
                Arrays.stream(plain).filter(value -> value >= LEAST_HUNDREDTHS).count();
        return shares + hundredths == plain.length
                && Math.min(shares, hundredths) >= LEAST_MIXED * plain.length
                && shares > 0
                && hundredths > 0;
    }

    /** Whether percentages were written as 0.97 without the format of one: none is above a whole, and most are more than crumbs of it. */
    private static boolean areShares(List<Quantity> quantities) {
        double[] sizes = quantities.stream()
                .mapToDouble(quantity -> Math.abs(quantity.value()))
                .sorted()
                .toArray();
        return sizes.length > 0 && sizes[sizes.length - 1] <= 1 && sizes[sizes.length / 2] >= LEAST_USUAL_SHARE;
    }

    static Indicator of(Draft draft, LocalDate asOf) {
        return new Ordering(draft).indicator(asOf);
    }

    private Indicator indicator(LocalDate asOf) {
        Map<Period, Measurement> byPeriod = new TreeMap<>();
        List<Measurement> duplicates = new ArrayList<>();
        for (Measurement measurement : draft.measurements()) {
            Optional<Measurement> earlier = Optional.ofNullable(byPeriod.get(measurement.period()));
            if (earlier.isPresent() && !measurement.isPresent()) {
                continue;
            }
            earlier.filter(Measurement::isPresent).ifPresent(duplicates::add);
            byPeriod.put(measurement.period(), measurement);
        }
        Rhythm rhythm = Rhythm.of(new ArrayList<>(byPeriod.values()));
        List<Measurement> ordered = upToNow(new ArrayList<>(rhythm.kept()), asOf);
        List<Period> periods = ordered.stream().map(Measurement::period).toList();
        double[] values = ordered.stream().mapToDouble(this::value).toArray();
        Accumulation accumulation = percent ? Accumulation.NONE : Accumulation.of(draft, periods, values);
        boolean apart = accumulation == Accumulation.TAKEN_APART;
        return new Indicator(
                draft.name(),
                draft.entity(),
                unit(),
                share,
                direction(ordered),
                ordered,
                boxed(apart ? Accumulation.takenApart(periods, values) : values),
                boxed(targets(ordered, periods, apart)),
                duplicates,
                rhythm.aside(),
                accumulation,
                mixedScale,
                draft.cell());
    }

    /** The targets; those of running sums are taken apart with them, and one for the whole year is none for its periods. */
    private double[] targets(List<Measurement> ordered, List<Period> periods, boolean apart) {
        double[] targets = ordered.stream().mapToDouble(this::target).toArray();
        if (!apart) {
            return targets;
        }
        boolean runs = Arrays.stream(targets).distinct().count() > 2;
        return runs ? Accumulation.takenApart(periods, targets) : none(targets.length);
    }

    private static double[] none(int count) {
        double[] none = new double[count];
        Arrays.fill(none, Double.NaN);
        return none;
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    /** Without the empty periods at either end, and without the zeros that formulas leave in periods to come. */
    private static List<Measurement> upToNow(List<Measurement> ordered, LocalDate asOf) {
        while (!ordered.isEmpty() && isOpen(ordered.get(ordered.size() - 1), asOf)) {
            ordered.remove(ordered.size() - 1);
        }
        while (!ordered.isEmpty()
                && !ordered.get(0).isPresent()
                && ordered.get(0).unreadable().isEmpty()) {
            ordered.remove(0);
        }
        return ordered;
    }

    private static boolean isOpen(Measurement last, LocalDate asOf) {
        boolean toCome = last.period().first().isAfter(asOf);
        boolean zero = last.quantity().filter(quantity -> quantity.value() == 0).isPresent();
        return (!last.isPresent() && last.unreadable().isEmpty()) || (toCome && zero);
    }

    private double value(Measurement measurement) {
        return measurement.quantity().map(this::inOneUnit).orElse(Double.NaN);
    }

    /** Nobody aims at zero where more is better: such a zero stands for "no target". */
    private double target(Measurement measurement) {
        double target = measurement
                .target()
                .or(draft::target)
                .map(t -> inOneUnit(t.quantity()))
                .orElse(Double.NaN);
        boolean more = direction(List.of(measurement)) == Direction.HIGHER_IS_BETTER;
        return target == 0 && more ? Double.NaN : target;
    }

    private double inOneUnit(Quantity quantity) {
        boolean asShare = quantity.unit().equals("%");
        if (share && !asShare && Math.abs(quantity.value()) > LARGEST_SHARE) {
            return quantity.value() / 100;
        }
        return !share && asShare && percent ? quantity.value() * 100 : quantity.value();
    }

    private String unit() {
        if (percent) {
            return "%";
        }
        if (draft.unit()
                .codePoints()
                .anyMatch(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.CURRENCY_SYMBOL)) {
            return draft.unit();
        }
        Optional<String> beside = quantities(draft.measurements()).stream()
                .map(Quantity::unit)
                .filter(unit -> !unit.isEmpty())
                .findFirst();
        return beside.or(() -> Optional.of(UNIT_IN_NAME.matcher(draft.name()))
                        .filter(Matcher::find)
                        .map(matcher -> matcher.group(1))
                        .filter(unit -> !Accumulation.isSaidBy(unit)))
                .orElse("");
    }

    private Direction direction(List<Measurement> measurements) {
        if (draft.direction() != Direction.NONE) {
            return draft.direction();
        }
        return Stream.concat(draft.target().stream(), measurements.stream().flatMap(m -> m.target().stream()))
                .map(Target::direction)
                .filter(direction -> direction != Direction.NONE)
                .findFirst()
                .orElse(byName);
    }

    private static List<Quantity> quantities(List<Measurement> measurements) {
        return measurements.stream().flatMap(m -> m.quantity().stream()).toList();
    }
}
