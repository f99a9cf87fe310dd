package io.portolan.across.change;

import java.util.Locale;

/** What became of a subject, the most pressing first. */
enum What {
    OCCURRED,
    NEW,
    REOPENED,
    WORSENED,
    CHANGED,
    IMPROVED,
    CLOSED,
    GONE;

    /** The word used in results, and the key of its name. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
