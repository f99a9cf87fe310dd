package io.portolan.sheet.risk;

import io.portolan.table.Row;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The numbers by which a row may state an impact. */
record Amounts(
        OptionalDouble low,
        OptionalDouble mode,
        OptionalDouble high,
        OptionalDouble p10,
        OptionalDouble p90,
        OptionalDouble cost) {

    /** What a row states. */
    static Amounts of(Row row, boolean amountsInImpact) {
        OptionalDouble cost = row.number("impact_cost");
        return new Amounts(
                row.number("impact_low"),
                row.number("impact_mode"),
                row.number("impact_high"),
                row.number("impact_p10"),
                row.number("impact_p90"),
                cost.isEmpty() && amountsInImpact ? row.number("impact") : cost);
    }

    /** Whether every amount is zero or less, and one is less. */
    boolean isBelowZero() {
        return values().allMatch(value -> value <= 0) && values().anyMatch(value -> value < 0);
    }

    /** The same amounts above zero when all stand below; the end nearest to zero is then the lowest. */
    Amounts unsigned() {
        return isBelowZero()
                ? new Amounts(negated(high), negated(mode), negated(low), negated(p90), negated(p10), negated(cost))
                        .rising()
                : this;
    }

    /** Some write the sign before each number but leave the smallest one first. */
    private Amounts rising() {
        boolean swapped = low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble();
        boolean outside = p10.isPresent() && p90.isPresent() && p10.getAsDouble() > p90.getAsDouble();
        return new Amounts(
                swapped ? high : low, mode, swapped ? low : high, outside ? p90 : p10, outside ? p10 : p90, cost);
    }

    Optional<double[]> threePoints() {
        return all(low, mode, high);
    }

    Optional<double[]> range() {
        return all(low, high);
    }

    Optional<double[]> percentilesAndMode() {
        return all(p10, mode, p90);
    }

    Optional<double[]> percentiles() {
        return all(p10, p90);
    }

    /** The single amount: the cost, else the most likely one. */
    Optional<Double> single() {
        return Stream.of(cost, mode)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .findFirst();
    }

    private static Optional<double[]> all(OptionalDouble... numbers) {
        return Stream.of(numbers).allMatch(OptionalDouble::isPresent)
                ? Optional.of(Stream.of(numbers)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .toArray())
                : Optional.empty();
    }

    private DoubleStream values() {
        return Stream.of(low, mode, high, p10, p90, cost).flatMapToDouble(OptionalDouble::stream);
    }

    private static OptionalDouble negated(OptionalDouble number) {
        return number.isPresent() ? OptionalDouble.of(-number.getAsDouble()) : number;
    }
}
