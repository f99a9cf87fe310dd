package io.portolan.sheet.portfolio;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How reported statuses move from report to report.
 *
 * @param projects how many projects report a status at least twice
 * @param unchanged how many of them never changed it
 * @param transitions how often one status followed another, such as {@code green>amber}
 */
record Inertia(int projects, int unchanged, Map<String, Integer> transitions) {
    Inertia {
        transitions = new TreeMap<>(transitions);
    }

    /** The moves in the statuses of some projects, the oldest first; unknown ones are stepped over. */
    static Inertia of(Collection<List<Rag>> histories) {
        Map<String, Integer> transitions = new TreeMap<>();
        int projects = 0;
        int unchanged = 0;
        for (List<Rag> history : histories) {
            List<Rag> known = history.stream().filter(rag -> rag != Rag.GREY).toList();
            for (int i = 1; i < known.size(); i++) {
                transitions.merge(word(known.get(i - 1), known.get(i)), 1, Integer::sum);
            }
            projects += known.size() > 1 ? 1 : 0;
            unchanged += known.size() > 1 && known.stream().distinct().count() == 1 ? 1 : 0;
        }
        return new Inertia(projects, unchanged, transitions);
    }

    private static String word(Rag from, Rag to) {
        return from.word() + ">" + to.word();
    }

    int count(Rag from, Rag to) {
        return Optional.ofNullable(transitions.get(word(from, to))).orElse(0);
    }

    /** How many pairs of reports there are. */
    int pairs() {
        return transitions.values().stream().mapToInt(count -> count).sum();
    }

    /** The share of pairs in which the status stayed; NaN without any. */
    double stayShare() {
        int stays = 0;
        for (Rag rag : Rag.values()) {
            stays += count(rag, rag);
        }
        return EarnedValue.ratio(stays, pairs());
    }

    /** The chance that a status stays, (n<sub>ii</sub> + 1) / (n<sub>i</sub> + k), k the statuses of the list (Laplace). */
    double stayChance(Rag rag, int statuses) {
        int from = 0;
        for (Rag to : Rag.values()) {
            from += count(rag, to);
        }
        return (count(rag, rag) + 1.0) / (from + statuses);
    }

    /** How often green turned red with no amber between. */
    int jumps() {
        return count(Rag.GREEN, Rag.RED);
    }

    /** The share of projects that never changed their status; NaN without any. */
    double unchangedShare() {
        return EarnedValue.ratio(unchanged, projects);
    }
}
