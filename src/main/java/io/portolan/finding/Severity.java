package io.portolan.finding;

import java.util.Locale;

/** How much a finding matters, the worst first. */
public enum Severity {
    /** The numbers are wrong until this is mended. */
    CRITICAL,
    /** A decision may go wrong because of it. */
    HIGH,
    /** Should be mended this month. */
    MEDIUM,
    /** Worth a moment. */
    LOW,
    /** Good to know. */
    INFO;

    /** The word used in results and settings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
