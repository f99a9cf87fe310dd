package io.portolan.sheet.kpi;

import io.portolan.statistics.control.Direction;
import io.portolan.table.Period;
import io.portolan.table.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private final Draft draft;
    private final boolean share;
    private final boolean percent;
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
        share = typedAsShare || (percent && areShares(quantities));
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
        List<Measurement> ordered = upToNow(new ArrayList<>(byPeriod.values()), asOf);
        return new Indicator(
                draft.name(),
                draft.entity(),
                unit(),
                share,
                direction(ordered),
                ordered,
                ordered.stream().map(this::value).toList(),
                ordered.stream().map(this::target).toList(),
                duplicates,
                draft.cell());
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
                        .map(matcher -> matcher.group(1)))
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
