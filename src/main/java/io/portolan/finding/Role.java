package io.portolan.finding;

/** The role of the PMO that a finding serves. */
public enum Role {
    RIGHT_HAND("right-hand"),
    METHOD("method"),
    RISK("risk"),
    STEERING("steering"),
    COACH("coach");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** The word used in results. */
    public String word() {
        return word;
    }
}
