package io.portolan.across.change;

import io.portolan.analysis.Subject;
import io.portolan.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Indicators: new, gone, and those of which the verdict, the latest value's meaning or the outlook on the target is another one. */
record KpiKind() implements Kind {
    private static final List<String> VARIATIONS = List.of("improvement", "common-cause", "concern");
    private static final List<String> ASSURANCES = List.of("pass", "hit-or-miss", "fail");
    /** What says nothing, so that a step from or to it is no news. */
    private static final List<String> SILENT = List.of("", "too-few", "not-judged");

    @Override
    public String word() {
        return "kpi";
    }

    @Override
    public Optional<What> what(Pair pair) {
        if (pair.before().isEmpty() || pair.after().isEmpty()) {
            return Optional.of(pair.before().isEmpty() ? What.NEW : What.GONE);
        }
        double worse = worse(pair);
        if (worse != 0) {
            return Optional.of(worse > 0 ? What.WORSENED : What.IMPROVED);
        }
        return differs(pair, "verdict") || differs(pair, "variation") || differs(pair, "assurance")
                ? Optional.of(What.CHANGED)
                : Optional.empty();
    }

    @Override
    public double weight(Pair pair) {
        return Math.abs(worse(pair));
    }

    /** Steps for the worse. */
    private static double worse(Pair pair) {
        return steps(pair, "variation", VARIATIONS) + steps(pair, "assurance", ASSURANCES);
    }

    private static int steps(Pair pair, String word, List<String> scale) {
        int before = scale.indexOf(word(pair.before(), word));
        int after = scale.indexOf(word(pair.after(), word));
        return before < 0 || after < 0 ? 0 : after - before;
    }

    private static boolean differs(Pair pair, String word) {
        String before = word(pair.before(), word);
        String after = word(pair.after(), word);
        return !SILENT.contains(before) && !SILENT.contains(after) && !before.equals(after);
    }

    private static String word(Optional<Subject> subject, String word) {
        return subject.map(some -> some.word(word)).orElse("");
    }

    @Override
    public Object state(Subject subject, Pair pair, Words words) {
        return Stream.of("verdict", "variation", "assurance")
                .filter(word -> !subject.word(word).isEmpty())
                .filter(word -> !subject.word(word).equals("no-target"))
                .map(word -> words.say(word + "." + subject.word(word)))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
