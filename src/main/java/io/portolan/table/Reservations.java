package io.portolan.table;

import java.util.Set;
import java.util.regex.Pattern;

/** What a heading says against a field that it otherwise names, as a factor. */
final class Reservations {
    private static final Set<String> AMOUNTS = Set.of("budget", "eac", "actual_cost");
    private static final Set<String> LEVELS =
            Set.of("impact", "score", "residual_impact", "residual_score", "target_score");
    private static final Pattern LIGHT = Pattern.compile(
            ".*(\\brags?\\b|brag|statu[st]|estado|stato|health|ampel|stoplicht|verkeerslicht|feux?\\b|meteo|semafor|rating|kleur|colou?r"
                    + "|couleur|farbe|gesundheit|sante|salud|confidence|traffic|weather|wetter|indicator).*");
    private static final double PART_OF_YEAR = 0.85;
    private static final double LEVEL_IN_MONEY = 0.6;
    private static final double LIT = 0.2;
    private static final double UNLIT = 0.6;

    private Reservations() {}

    static double factor(String field, Heading heading) {
        return partOfYear(field, heading) * levelInMoney(field, heading) * bareLight(field, heading);
    }

    /** "budget_2026" is a part of the budget: another column may hold the whole. */
    private static double partOfYear(String field, Heading heading) {
        return AMOUNTS.contains(field) && YearPart.is(heading) ? PART_OF_YEAR : 1;
    }

    /** An impact in euros is an amount, not a step of a scale. */
    private static double levelInMoney(String field, Heading heading) {
        return LEVELS.contains(field) && Wording.namesMoney(heading.text()) ? LEVEL_IN_MONEY : 1;
    }

    /** "Scope" is a traffic light only when lights stand below it; "Scope RAG" may have words of its own for them. */
    private static double bareLight(String field, Heading heading) {
        boolean unlit = field.startsWith("rag_")
                && !heading.profile().isEmpty()
                && heading.profile().rag() < LIT;
        return unlit && !LIGHT.matcher(Wording.plain(heading.text())).matches() ? UNLIT : 1;
    }
}
