package io.portolan.statistics.control;

import java.util.List;

/** What the latest value says of the process. Source: NHS England, Making Data Count (2019). */
public enum Variation {
    IMPROVEMENT("improvement"),
    CONCERN("concern"),
    COMMON_CAUSE("common-cause"),
    /** A special cause, where no direction is good. */
    NO_DIRECTION("no-direction"),
    /** Values that speak of several periods at once. */
    NOT_JUDGED("not-judged"),
    TOO_FEW("too-few");

    private final String word;

    Variation(String word) {
        this.word = word;
    }

    /** The word used in results. */
    public String word() {
        return word;
    }

    /** The variation at one value, by its reason. */
    public static Variation at(int point, List<Signal> signals, Direction direction) {
        return MakingDataCount.reason(signals, point)
                .map(signal -> of(signal.upward(), direction))
                .orElse(COMMON_CAUSE);
    }

    private static Variation of(boolean upward, Direction direction) {
        if (direction == Direction.NONE) {
            return NO_DIRECTION;
        }
        return direction.favours(upward) ? IMPROVEMENT : CONCERN;
    }
}
