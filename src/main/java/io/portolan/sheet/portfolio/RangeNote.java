package io.portolan.sheet.portfolio;

import io.portolan.statistics.forecast.IndexRange;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** What the swings of the periods so far leave open of the end of a project, in sentences. */
final class RangeNote {
    private final Say say;

    RangeNote(Say say) {
        this.say = say;
    }

    /** The ranges of cost and duration, or how ranges would have done where all is earned. */
    String of(EarnedSeries series) {
        int now = series.current();
        if (series.isFinished()) {
            return tested("range.tested.cost", BackTest.cost(series))
                    + tested("range.tested.time", BackTest.time(series)).stripTrailing();
        }
        String cost = sentence("range.cost", Swing.cost(series, now), say::money);
        String time = sentence("range.time", Swing.time(series, now), this::periods);
        return cost + " " + time;
    }

    private String sentence(String key, Swing swing, DoubleFunction<String> figure) {
        Optional<IndexRange> range = swing.range(BackTest.CLAIMED);
        return range.map(limits -> say.say(
                        key,
                        figure.apply(swing.whole() / limits.high()),
                        figure.apply(swing.whole() / limits.low()),
                        say.percent(BackTest.CLAIMED)))
                .orElseGet(() ->
                        say.say(key + ".too-few", say.count(swing.periods().size()), say.count(IndexRange.LEAST)));
    }

    private String tested(String key, BackTest test) {
        return test.given() == 0
                ? ""
                : say.say(key, say.count(test.held()), say.count(test.given()), say.percent(BackTest.CLAIMED)) + " ";
    }

    private String periods(double value) {
        return say.words().number(value, 1);
    }
}
