package io.portolan.statistics.survival;

/**
 * How long one thing was watched, and how that ended.
 *
 * @param time from its beginning, at least 0; any unit, the same for all
 * @param end 0 while it was still going on when last seen, else the number of the way in which it ended, from 1 on
 */
public record Observation(double time, int end) {
    /** Still going on. */
    public static final int CENSORED = 0;

    /** The end that is asked about where there is only one. */
    public static final int EVENT = 1;

    /** One that ended. */
    public static Observation ended(double time) {
        return new Observation(time, EVENT);
    }

    /** One that still went on when it was seen last. */
    public static Observation censored(double time) {
        return new Observation(time, CENSORED);
    }

    boolean isEnded() {
        return end != CENSORED;
    }
}
