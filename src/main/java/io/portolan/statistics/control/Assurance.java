package io.portolan.statistics.control;

/**
 * Whether a process as it is will meet its target: always when the target lies on or beyond the worse limit, never when on or beyond
 * the better one. Source: NHS England, Making Data Count (2019).
 */
public enum Assurance {
    PASS("pass"),
    FAIL("fail"),
    HIT_OR_MISS("hit-or-miss"),
    NO_TARGET("no-target"),
    NOT_JUDGED("not-judged"),
    TOO_FEW("too-few");

    private final String word;

    Assurance(String word) {
        this.word = word;
    }

    /** The word used in results. */
    public String word() {
        return word;
    }

    /** What to expect of a process with these limits; without a good direction there is no target to speak of. */
    public static Assurance of(Limits limits, double target, Direction direction) {
        if (direction == Direction.NONE) {
            return NO_TARGET;
        }
        boolean high = direction == Direction.HIGHER_IS_BETTER;
        if (target >= limits.upper()) {
            return high ? FAIL : PASS;
        }
        if (target <= limits.lower()) {
            return high ? PASS : FAIL;
        }
        return HIT_OR_MISS;
    }
}
