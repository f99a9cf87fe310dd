package io.portolan.statistics.trend;

/** The way in which a series changed. */
public enum Shape {
    /** It did not, as far as can be told. */
    STABLE,
    /** From one level to another. */
    STEP,
    /** Little by little. */
    TREND,
    /** Single odd values. */
    OUTLIER,
    /** More than one of these. */
    MIXED
}
