package io.portolan.statistics.control;

/** Which way is good. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    NONE;

    /** Whether going up (or, when not {@code upward}, down) is good; false when no way is. */
    public boolean favours(boolean upward) {
        return this != NONE && upward == (this == HIGHER_IS_BETTER);
    }
}
