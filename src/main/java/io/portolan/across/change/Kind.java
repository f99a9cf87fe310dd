package io.portolan.across.change;

import io.portolan.analysis.Subject;
import io.portolan.words.Words;
import java.util.Optional;

/** How to tell what became of a kind of subject. */
sealed interface Kind permits RiskKind, KpiKind, ProjectKind {
    /** The kind, as subjects name it. */
    String word();

    /** What became of a subject; empty when nothing worth telling. */
    Optional<What> what(Pair pair);

    /** How large the change is, from 0. */
    double weight(Pair pair);

    /** How it stands, as a {@link String} or a {@link Number}; "" where nothing is known. */
    Object state(Subject subject, Pair pair, Words words);

    /** Whether a subject is there and may still change; what is closed need not be told when it is new or gone. */
    static boolean isOpen(Optional<Subject> subject) {
        return subject.filter(some -> !some.word("open").equals("no")).isPresent();
    }
}
