package io.portolan.sheet.stakeholders;

import io.portolan.table.Vocabulary;
import java.util.Locale;
import java.util.Optional;

/** How somebody stands towards a project, in the five steps of the engagement matrix of the PMBOK. */
enum Engagement {
    UNAWARE(0),
    RESISTANT(1),
    NEUTRAL(2),
    SUPPORTIVE(3),
    LEADING(4);

    private final int step;

    Engagement(int step) {
        this.step = step;
    }

    /** What a text says, as a word or as a step from 0 to 4; empty where it says neither. */
    static Optional<Engagement> of(String text) {
        String stripped = text.strip();
        if (stripped.matches("[0-4](\\.0+)?")) {
            return Optional.of(values()[stripped.charAt(0) - '0']);
        }
        return Vocabulary.of("engagement").find(stripped).map(word -> valueOf(word.toUpperCase(Locale.ROOT)));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The steps from here to the one wished for; one more for the unaware, since information comes first. Below 0 there is time to free. */
    int gapTo(Engagement desired) {
        int steps = desired.step - step;
        return this == UNAWARE && steps > 0 ? steps + 1 : steps;
    }
}
