package io.portolan.chart;

/** How a value is to be shown; the form that shows it picks the pattern of its own kind. */
public enum ValueFormat {
    TEXT,
    /** Whole numbers with grouped thousands. */
    INTEGER,
    /** One decimal. */
    DECIMAL1,
    /** Two decimals. */
    DECIMAL2,
    /** Three decimals, for shares and p-values. */
    DECIMAL3,
    /** A share as a whole percentage. */
    PERCENT,
    /** A share as a percentage with one decimal. */
    PERCENT1,
    /** A day; in a chart counted from 1 January 1970, as {@link java.time.LocalDate#toEpochDay} does. */
    DATE
}
