package io.portolan.table;

import io.portolan.table.Dictionary.Match;
import java.util.List;
import java.util.stream.Stream;

/** Headings that name two things: what else a column may be, settled by its values. */
final class Alternatives {
    /** From here a level is no step of a scale but an amount. */
    private static final double AMOUNT = 150;

    private static final double CERTAIN = 0.9;
    private static final double SETTLED = 0.93;

    private Alternatives() {}

    /** What else a column with these values may hold, when its heading means one thing. */
    static List<Match> of(Match match, Heading heading) {
        return fields(match, heading)
                .map(field ->
                        new Match(match.kind(), field, match.language(), match.score() * SETTLED, match.peculiarity()))
                .toList();
    }

    private static Stream<String> fields(Match match, Heading heading) {
        return switch (match.kind()) {
            case "risk-register" -> risk(match.field(), heading);
            case "portfolio-list" -> portfolio(match, heading.profile());
            case "kpi-sheet" -> kpi(match.field(), heading.profile());
            default -> Stream.empty();
        };
    }

    /** The same word may mean a unit of measurement and a unit of the organisation. */
    private static Stream<String> kpi(String field, Profile profile) {
        return field.equals("entity") ? when(profile.units() >= 0.5, "unit") : Stream.empty();
    }

    private static Stream<String> risk(String field, Heading heading) {
        Profile profile = heading.profile();
        boolean level = profile.isNumeric() || profile.scale() >= 0.4;
        boolean amount = profile.isNumeric() && (profile.greatest() > AMOUNT || Wording.namesMoney(heading.text()));
        return switch (field) {
            case "impact" -> when(profile.isProse(), "effect", amount, "impact_cost");
            case "effect" -> when(level && !amount, "impact", amount, "impact_cost");
            case "title" -> when(level && !amount, "score", amount, "impact_cost");
            case "score" -> when(amount, "impact_cost", amount, "expected_value");
            case "residual_score" -> when(amount, "residual_impact_cost", amount, "residual_expected_value");
            case "residual_impact" -> when(amount, "residual_impact_cost");
            case "response_strategy" -> when(profile.isProse() && profile.response() < 0.4, "mitigation");
            case "threat_opportunity" -> when(profile.threat() < 0.3, "category");
            case "mitigation" -> when(profile.response() >= 0.5, "response_strategy");
            default -> Stream.empty();
        };
    }

    private static Stream<String> portfolio(Match match, Profile profile) {
        return switch (match.field()) {
            case "rag_overall" -> when(profile.rag() < 0.4, "status");
            case "status" -> when(profile.rag() > profile.status() && profile.rag() >= 0.4, "rag_overall");
            case "rag_cost" ->
                when(match.score() > CERTAIN && profile.isNumeric() && profile.greatest() > AMOUNT, "actual_cost");
            default -> Stream.empty();
        };
    }

    private static Stream<String> when(boolean settled, String field) {
        return settled ? Stream.of(field) : Stream.empty();
    }

    private static Stream<String> when(boolean first, String field, boolean second, String other) {
        return Stream.concat(when(first, field), when(second, other));
    }
}
