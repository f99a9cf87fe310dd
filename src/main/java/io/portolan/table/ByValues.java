package io.portolan.table;

import io.portolan.table.Dictionary.Match;
import java.util.ArrayList;
import java.util.List;

/** What a column may hold by its values alone, where they are words that hardly mean anything else. */
final class ByValues {
    private static final double MOST = 0.6;
    private static final double SCORE = 0.6;

    private ByValues() {}

    /** The fields that such values speak for. */
    static List<Match> of(Profile profile) {
        List<Match> matches = new ArrayList<>();
        if (profile.rag() >= MOST && profile.scale() < profile.rag()) {
            matches.add(match("portfolio-list", "rag_overall"));
        }
        if (profile.response() >= MOST) {
            matches.add(match("risk-register", "response_strategy"));
        }
        if (profile.status() >= MOST && profile.rag() < profile.status()) {
            matches.add(match("portfolio-list", "status"));
            matches.add(match("risk-register", "status"));
        }
        return matches;
    }

    private static Match match(String kind, String field) {
        return new Match(kind, field, "", SCORE, 0);
    }
}
