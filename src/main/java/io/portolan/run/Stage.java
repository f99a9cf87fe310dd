package io.portolan.run;

/** The stages of a run that take time. */
public enum Stage {
    READING,
    ANALYSING,
    WRITING
}
