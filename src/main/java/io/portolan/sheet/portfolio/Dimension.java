package io.portolan.sheet.portfolio;

import java.util.Locale;

/** The sides of a project for which a list has figures. */
enum Dimension {
    SCHEDULE,
    COST,
    GOVERNANCE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
