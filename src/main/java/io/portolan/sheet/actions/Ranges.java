package io.portolan.sheet.actions;

import io.portolan.statistics.survival.CompetingEnds;
import io.portolan.statistics.survival.KaplanMeier;
import io.portolan.statistics.survival.Observation;
import java.util.OptionalDouble;

/** Times to close as they are written: a median that was not reached is "more than" the longest time watched. */
final class Ranges {
    /**
     * What became of items after so many days.
     *
     * @param days after how many
     * @param closed the share closed; empty when nothing was watched so long
     * @param cancelled the share given up
     */
    record Ends(int days, OptionalDouble closed, OptionalDouble cancelled) {}

    private static final int[] DAYS = {180, 90, 60, 30};

    private Ranges() {}

    static String median(KaplanMeier curve, Say say) {
        return quantile(curve, 0.5, say);
    }

    static String quantile(KaplanMeier curve, double share, Say say) {
        OptionalDouble days = curve.quantile(share);
        return days.isPresent()
                ? say.say("days", say.days(days))
                : say.say("days.more", say.days(OptionalDouble.of(curve.longest())));
    }

    /** The range of the median at 95 %, open above where the data set no end. */
    static String ofMedian(KaplanMeier curve, Say say) {
        OptionalDouble low = curve.quantileLow(0.5);
        OptionalDouble high = curve.quantileHigh(0.5);
        if (low.isEmpty()) {
            return say.say("range.none");
        }
        return high.isPresent()
                ? say.say("range", say.days(low), say.days(high))
                : say.say("range.from", say.days(low));
    }

    /** The ends after the longest of some usual times that the log reaches. */
    static Ends ends(ActionLog log) {
        CompetingEnds ends = CompetingEnds.of(log.observations());
        for (int days : DAYS) {
            if (ends.share(Observation.EVENT, days).isPresent()) {
                return new Ends(days, ends.share(Observation.EVENT, days), ends.share(Item.CANCELLED, days));
            }
        }
        return new Ends(0, OptionalDouble.empty(), OptionalDouble.empty());
    }
}
