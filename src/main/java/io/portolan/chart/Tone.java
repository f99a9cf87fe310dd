package io.portolan.chart;

/** What a colour is to say; it is never the only thing that says it. */
public enum Tone {
    /** Common cause, background, everything that is not the point. */
    NEUTRAL,
    /** Portolan's own. */
    OWN,
    /** Ahead, better. */
    IMPROVEMENT,
    /** Needs attention. */
    CONCERN,
    /** Reported or computed status green. */
    GREEN,
    /** Reported or computed status amber. */
    AMBER,
    /** Reported or computed status red. */
    RED
}
