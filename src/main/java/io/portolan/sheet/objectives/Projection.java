package io.portolan.sheet.objectives;

import io.portolan.statistics.trend.TheilSen;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Where a key result will end if it goes on as its check-ins did.
 *
 * <p>end = last value + slope × days left, slope by Theil–Sen over the days of the check-ins; the ends of its 95 % interval give the range.
 * The range holds the extreme slopes below five check-ins, which cover 67 % (three) and 92 % (four): the share of orders in which the
 * signs of all pairs are not alike, 1 − 2/n!. Nothing below three check-ins, nor after the last day.
 *
 * <p>Source: methods/portfolio.md, M31; Sen (1968).
 *
 * @param end the value on the last day
 * @param low the lower end of its range
 * @param high the upper end
 * @param n how many check-ins it rests on
 */
record Projection(double end, double low, double high, int n) {
    static final int LEAST = 3;

    /** The projection of a key result, made on a day. */
    static Optional<Projection> of(KeyResult result, LocalDate asOf) {
        List<CheckIn> known = result.checkIns();
        if (known.size() < LEAST
                || result.due().filter(due -> !due.isBefore(asOf)).isEmpty()) {
            return Optional.empty();
        }
        CheckIn last = known.get(known.size() - 1);
        double left = ChronoUnit.DAYS.between(last.day(), result.due().orElseThrow());
        return TheilSen.of(
                        known.stream()
                                .mapToDouble(each -> each.day().toEpochDay())
                                .toArray(),
                        known.stream().mapToDouble(CheckIn::value).toArray())
                .map(line -> new Projection(
                        last.value() + left * line.slope(),
                        last.value() + left * line.low(),
                        last.value() + left * line.high(),
                        known.size()));
    }
}
