package io.portolan.sheet.kpi;

import io.portolan.statistics.control.XmrChart;
import io.portolan.statistics.trend.Change;

/** What an indicator did over all its periods. */
enum Verdict {
    STABLE("stable"),
    STEP("step"),
    TREND("trend"),
    OUTLIER("outlier"),
    SEASONAL("seasonal"),
    MIXED("mixed"),
    CONSTANT("constant"),
    /** Values that speak of several periods at once. */
    NOT_JUDGED("not-judged"),
    TOO_FEW("too-few");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** The word used in results. */
    String word() {
        return word;
    }

    /** Whether the level is not what it was. */
    boolean isChange() {
        return this == STEP || this == TREND || this == MIXED;
    }

    /** Whether nothing could be said. */
    boolean isNone() {
        return this == TOO_FEW || this == NOT_JUDGED;
    }

    static Verdict of(XmrChart chart, Change change, boolean constant) {
        if (chart.footing() == XmrChart.Footing.TOO_FEW) {
            return TOO_FEW;
        }
        if (constant) {
            return CONSTANT;
        }
        return switch (change.shape()) {
            case STABLE -> change.season().isPresent() ? SEASONAL : STABLE;
            case STEP -> STEP;
            case TREND -> TREND;
            case OUTLIER -> OUTLIER;
            case MIXED -> MIXED;
        };
    }
}
