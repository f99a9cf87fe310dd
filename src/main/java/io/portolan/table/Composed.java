package io.portolan.table;

import io.portolan.table.Dictionary.Match;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Headings of project lists that are put together of a thing and a qualifier, in whatever order and inflection: "finish (current)",
 * "Oplevering verwacht", "date de fin réelle", "tatsächlicher Beginn", "approved budget".
 */
final class Composed {
    private enum Thing {
        START,
        END,
        BUDGET,
        COST
    }

    private enum Stage {
        PLANNED,
        REVISED,
        ACTUAL,
        NONE
    }

    private static final Pattern START = pattern(
            "start",
            "begin",
            "beginn",
            "debut",
            "aanvang",
            "anfang",
            "inicio",
            "inizio",
            "(start|begin|anfangs|beginn)(datum|termin|date)",
            "demarrage",
            "lancement",
            "kick ?off");
    private static final Pattern END = pattern(
            "end",
            "finish",
            "completion",
            "ende",
            "eind",
            "einde",
            "(eind|end|ende)(datum|termin|date)",
            "oplever(ing|datum)",
            "afronding",
            "gereed",
            "fin",
            "achevement",
            "livraison",
            "cloture",
            "fertigstellung\\w*",
            "abschluss\\w*",
            "golive",
            "live",
            "livegang",
            "delivery",
            "close",
            "closure",
            "mise",
            "service",
            "termino",
            "fine",
            "due");
    private static final Pattern BUDGET = pattern(
            "budgets?",
            "budgetary",
            "(projekt|project|gesamt|totaal)budget",
            "funding",
            "presupuesto",
            "orcamento",
            "begroting",
            "kredit",
            "krediet");
    private static final Pattern COST = pattern(
            "costs?",
            "spend",
            "spent",
            "spending",
            "expenditure",
            "outturn",
            "kosten",
            "uitgaven",
            "couts?",
            "depenses?",
            "ausgaben",
            "aufwand",
            "besteed",
            "bestedingen",
            "consomme",
            "depense",
            "costes?",
            "\\w{3,}kosten");
    private static final Pattern PLANNED = pattern(
            "plan",
            "planned",
            "baseline",
            "original",
            "originally",
            "initial",
            "initiale?",
            "approved",
            "scheduled",
            "target",
            "gepland\\w*",
            "oorspronkelijk\\w*",
            "goedgekeurd\\w*",
            "prevue?s?",
            "planifiee?s?",
            "approuvee?",
            "geplant\\w*",
            "soll",
            "ursprunglich\\w*",
            "genehmigt\\w*",
            "basis",
            "contractual",
            "contractuele?",
            "alloue",
            "vote");
    private static final Pattern REVISED = pattern(
            "forecast\\w*",
            "fcst",
            "expected",
            "estimated",
            "estimate",
            "revised",
            "current",
            "latest",
            "projected",
            "anticipated",
            "verwacht\\w*",
            "prognose",
            "bijgesteld\\w*",
            "actuele?",
            "herzien\\w*",
            "estimee?s?",
            "revisee?s?",
            "previsionnel\\w*",
            "actualisee?s?",
            "voraussichtlich\\w*",
            "erwartet\\w*",
            "aktuell\\w*",
            "neuer?s?",
            "revidiert\\w*",
            "new",
            "atterrissage",
            "outlook",
            "outturn",
            "eindverwachting");
    private static final Pattern ACTUAL = pattern(
            "actuals?",
            "real",
            "werkelijk\\w*",
            "feitelijk\\w*",
            "gerealiseerd\\w*",
            "reel",
            "reelle?s?",
            "effectif",
            "effective",
            "tatsachlich\\w*",
            "ist",
            "realisee?s?",
            "spent",
            "besteed",
            "heden",
            "todate",
            "angefallen\\w*",
            "engage",
            "consomme",
            "depense");
    private static final Set<String> NEUTRAL = Set.of(
            "date",
            "datum",
            "termin",
            "project",
            "projekt",
            "projet",
            "programme",
            "total",
            "totaal",
            "gesamt",
            "of",
            "the",
            "de",
            "du",
            "des",
            "le",
            "la",
            "en",
            "to",
            "op",
            "am",
            "der",
            "van",
            "het",
            "d",
            "go",
            "whole",
            "year",
            "jaar",
            "t",
            "m",
            "bis",
            "heute",
            "ce",
            "jour",
            "in",
            "per",
            "proj",
            "overall");
    private static final double SCORE = 0.86;
    /** One word of five may say something else. */
    private static final double UNDERSTOOD = 0.8;

    private Composed() {}

    private static Pattern pattern(String... words) {
        return Pattern.compile(String.join("|", words));
    }

    /** What such a heading means; empty when it is not put together this way. */
    static Optional<Match> of(String heading) {
        List<String> words = Wording.words(Wording.plain(heading));
        boolean longEnough = words.size() >= 2 && words.size() <= 7;
        long understood = words.stream().filter(Composed::isUnderstood).count();
        if (!longEnough || understood < UNDERSTOOD * words.size()) {
            return Optional.empty();
        }
        return thing(words)
                .flatMap(thing -> field(thing, stage(words)))
                .map(field -> new Match(PortfolioReading.KIND, field, "", SCORE * understood / words.size(), 0.5));
    }

    private static boolean isUnderstood(String word) {
        return NEUTRAL.contains(word)
                || List.of(START, END, BUDGET, COST, PLANNED, REVISED, ACTUAL).stream()
                        .anyMatch(pattern -> pattern.matcher(word).matches());
    }

    private static Optional<Thing> thing(List<String> words) {
        if (says(words, BUDGET)) {
            return Optional.of(Thing.BUDGET);
        }
        if (says(words, COST)) {
            return Optional.of(Thing.COST);
        }
        boolean start = says(words, START);
        boolean end = says(words, END);
        return start == end ? Optional.empty() : Optional.of(start ? Thing.START : Thing.END);
    }

    private static boolean says(List<String> words, Pattern pattern) {
        return words.stream().anyMatch(word -> pattern.matcher(word).matches());
    }

    private static Stage stage(List<String> words) {
        if (says(words, REVISED)) {
            return Stage.REVISED;
        }
        if (says(words, ACTUAL)) {
            return Stage.ACTUAL;
        }
        return says(words, PLANNED) ? Stage.PLANNED : Stage.NONE;
    }

    private static Optional<String> field(Thing thing, Stage stage) {
        if (stage == Stage.NONE) {
            return Optional.empty();
        }
        return switch (thing) {
            case START -> Optional.of(stage == Stage.ACTUAL ? "start_actual" : "start_planned");
            case END ->
                Optional.of(
                        switch (stage) {
                            case ACTUAL -> "end_actual";
                            case REVISED -> "end_forecast";
                            default -> "end_planned";
                        });
            case BUDGET ->
                stage == Stage.ACTUAL
                        ? Optional.empty()
                        : Optional.of(stage == Stage.REVISED ? "budget_revised" : "budget");
            case COST ->
                Optional.of(
                        switch (stage) {
                            case ACTUAL -> "actual_cost";
                            case REVISED -> "eac";
                            default -> "budget";
                        });
        };
    }
}
