package io.portolan.across.change;

import io.portolan.analysis.Subject;
import io.portolan.words.Words;
import java.util.List;
import java.util.Optional;

/** Projects: new, ended, gone, and those of which the computed or the reported status is another one. */
record ProjectKind() implements Kind {
    private static final List<String> STATUSES = List.of("green", "amber-green", "amber", "amber-red", "red");

    @Override
    public String word() {
        return "project";
    }

    @Override
    public Optional<What> what(Pair pair) {
        boolean wasOpen = Kind.isOpen(pair.before());
        boolean isOpen = Kind.isOpen(pair.after());
        if (wasOpen && isOpen) {
            return moved(pair);
        }
        if (isOpen) {
            return Optional.of(pair.before().isEmpty() ? What.NEW : What.REOPENED);
        }
        return wasOpen ? Optional.of(pair.after().isEmpty() ? What.GONE : What.CLOSED) : Optional.empty();
    }

    /** By the computed status; where that stands as it stood, by the reported one. */
    private static Optional<What> moved(Pair pair) {
        int computed = steps(pair, "computed");
        int steps = computed != 0 ? computed : steps(pair, "reported");
        if (steps != 0) {
            return Optional.of(steps > 0 ? What.WORSENED : What.IMPROVED);
        }
        boolean same = word(pair.before(), "computed").equals(word(pair.after(), "computed"))
                && word(pair.before(), "reported").equals(word(pair.after(), "reported"));
        return same ? Optional.empty() : Optional.of(What.CHANGED);
    }

    private static int steps(Pair pair, String status) {
        int before = STATUSES.indexOf(word(pair.before(), status));
        int after = STATUSES.indexOf(word(pair.after(), status));
        return before < 0 || after < 0 ? 0 : after - before;
    }

    private static String word(Optional<Subject> subject, String word) {
        return subject.map(some -> some.word(word)).orElse("");
    }

    @Override
    public double weight(Pair pair) {
        return Math.abs(steps(pair, "computed")) + Math.abs(steps(pair, "reported")) / 10.0;
    }

    @Override
    public Object state(Subject subject, Pair pair, Words words) {
        String computed = words.say("rag." + (subject.word("computed").isEmpty() ? "grey" : subject.word("computed")));
        String reported = subject.word("reported");
        return reported.isEmpty() ? computed : words.say("project.state", computed, words.say("rag." + reported));
    }
}
