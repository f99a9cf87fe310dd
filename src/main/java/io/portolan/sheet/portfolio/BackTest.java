package io.portolan.sheet.portfolio;

import io.portolan.statistics.forecast.IndexRange;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How often the ranges that would have been given during a finished project held its true end.
 *
 * @param held how many held it
 * @param given how many would have been given
 */
record BackTest(long held, long given) {
    /** The level of the ranges that are tried. */
    static final double CLAIMED = 0.9;

    /** The back-test of the final cost; nothing given while the project goes on. */
    static BackTest cost(EarnedSeries series) {
        int end = series.current();
        return series.isFinished()
                ? of(
                        end,
                        place -> Swing.cost(series, place),
                        series.values().get(end).ac())
                : new BackTest(0, 0);
    }

    /** The back-test of the duration; nothing given while the project goes on. */
    static BackTest time(EarnedSeries series) {
        int end = series.current();
        return series.isFinished()
                ? of(
                        end,
                        place -> Swing.time(series, place),
                        series.schedule(end).actual())
                : new BackTest(0, 0);
    }

    private static BackTest of(int end, IntFunction<Swing> swings, double truth) {
        long given = 0;
        long held = 0;
        for (Swing swing : IntStream.range(0, end).mapToObj(swings).toList()) {
            Optional<IndexRange> range = swing.range(CLAIMED);
            given += range.isPresent() ? 1 : 0;
            held += range.filter(limits -> holds(limits, swing.whole() / truth)).isPresent() ? 1 : 0;
        }
        return new BackTest(held, given);
    }

    private static boolean holds(IndexRange range, double index) {
        return index >= range.low() && index <= range.high();
    }

    Facts facts() {
        return given == 0
                ? new Facts()
                : new Facts().with("claimed", CLAIMED).with("held", held).with("given", given);
    }
}
