package io.portolan.table;

import io.portolan.table.Assignment.Given;
import io.portolan.table.Dictionary.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What each column of a table may hold, kind by kind: what the headings say, weighed by the values below them. */
final class Candidates {
    private static final int COLUMNS_LOOKED_UP = 300;
    private static final double OWN_LINE = 0.97;
    private static final double OUTER_LINE = 0.6;

    private final Map<String, List<Given>> byKind = new TreeMap<>();

    private Candidates() {}

    /** The candidates of a table. */
    static Candidates of(Draft draft) {
        Candidates candidates = new Candidates();
        draft.columns().stream().limit(COLUMNS_LOOKED_UP).forEach(candidates::add);
        return candidates;
    }

    private void add(Heading heading) {
        Map<String, Match> best = new TreeMap<>();
        collect(String.join(" ", heading.parts()), 1, best);
        if (heading.parts().size() > 1) {
            collect(heading.own(), OWN_LINE, best);
            collect(heading.parts().get(0), OUTER_LINE, best);
        }
        Set<String> kinds = new TreeSet<>();
        best.values().forEach(match -> kinds.add(match.kind()));
        for (Match match : List.copyOf(best.values())) {
            Alternatives.of(match, heading).forEach(other -> keep(other, best));
        }
        ByValues.of(heading.profile()).forEach(match -> keep(match, best));
        best.values()
                .forEach(match -> byKind.computeIfAbsent(match.kind(), k -> new ArrayList<>())
                        .add(new Given(
                                heading,
                                match,
                                match.score()
                                        * Fit.factor(match.field(), heading.profile())
                                        * Reservations.factor(match.field(), heading))));
    }

    private static void collect(String text, double factor, Map<String, Match> best) {
        Dictionary.builtIn().lookUp(text).forEach(match -> keep(scaled(match, factor), best));
        Composed.of(Wording.withoutMoney(text)).ifPresent(match -> keep(scaled(match, factor), best));
    }

    private static Match scaled(Match match, double factor) {
        return new Match(match.kind(), match.field(), match.language(), match.score() * factor, match.peculiarity());
    }

    private static void keep(Match match, Map<String, Match> best) {
        best.merge(match.key(), match, (a, b) -> b.score() > a.score() ? b : a);
    }

    /** The kinds that at least one heading speaks of. */
    Set<String> kinds() {
        return byKind.keySet();
    }

    /** What the columns may hold if the table is of a kind, the surest first within each column. */
    List<Given> of(String kind) {
        return byKind.getOrDefault(kind, List.of()).stream()
                .sorted(Comparator.comparingDouble(Given::score).reversed())
                .toList();
    }
}
