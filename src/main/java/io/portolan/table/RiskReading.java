package io.portolan.table;

import io.portolan.table.Assignment.Given;
import io.portolan.table.Dictionary.Match;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads a table as a risk register. */
final class RiskReading {
    static final String KIND = "risk-register";

    private static final Map<String, String> RESIDUAL = Map.of(
            "probability",
            "residual_probability",
            "impact",
            "residual_impact",
            "score",
            "residual_score",
            "detection",
            "residual_detection",
            "impact_cost",
            "residual_impact_cost",
            "expected_value",
            "residual_expected_value");
    private static final Set<String> AFTERWARDS = Set.of(
            "residual",
            "residuel",
            "residuelle",
            "residuo",
            "residua",
            "rest",
            "resterend",
            "resterende",
            "netto",
            "net",
            "nett",
            "after",
            "post",
            "nach",
            "apres",
            "tras",
            "dopo",
            "apos",
            "depois",
            "despues",
            "controlled",
            "mitigated",
            "future",
            "futur",
            "restant",
            "restante",
            "verbleibend",
            "verbleibende");
    private static final Set<String> PROBABILITY_LETTERS = Set.of("p", "w", "l", "o", "k", "f", "ew", "v");
    private static final String[] NAMES = {"title", "description", "effect", "cause"};
    /** Columns of one heading this near to each other are no assessments before and after. */
    private static final int NEIGHBOURS = 2;

    private static final Set<String> CORE = Set.of(
            "probability",
            "impact",
            "impact_cost",
            "score",
            "mitigation",
            "risk_id",
            "impact_p50",
            "impact_mode",
            "residual_score",
            "expected_value");
    private static final int FEWEST_FIELDS = 4;
    private static final double CERTAIN = 0.9;
    private static final double SETTLED_BY_VALUES = 0.6;

    private final Draft draft;
    private final Surroundings around;
    private final List<Given> candidates = new ArrayList<>();

    private RiskReading(Draft draft, Candidates candidates, Surroundings around) {
        this.draft = draft;
        this.around = around;
        this.candidates.addAll(candidates.of(KIND));
    }

    static Optional<Interpretation> of(Draft draft, Candidates candidates, Surroundings around) {
        return new RiskReading(draft, candidates, around).read();
    }

    private Optional<Interpretation> read() {
        turnResidual();
        Assignment assignment = Assignment.of(candidates);
        boolean hinted = around.speaksFor(KIND) > 0 || assignment.evidence() >= 1.5;
        if (hinted) {
            settleByProducts();
        }
        settleSecondImpact(Assignment.of(candidates));
        if (hinted && around.speaksFor(KIND) + assignment.score("probability", "impact", "mitigation", "score") > 0.9) {
            nameByLength(Assignment.of(candidates));
        }
        Assignment settled = Assignment.of(candidates);
        double confidence = confidence(settled);
        return confidence <= 0
                ? Optional.empty()
                : Optional.of(new Interpretation(KIND, confidence, Columns.of(draft, settled), List.of()));
    }

    /** Columns after treatment: said by a heading of theirs, or by repeating the heading of an earlier column. */
    private void turnResidual() {
        Map<String, Integer> seen = new HashMap<>();
        Map<Integer, Boolean> afterwards = new TreeMap<>();
        for (Heading heading : draft.columns()) {
            String own = Wording.plain(heading.own());
            Integer earlier = own.isEmpty() ? null : seen.putIfAbsent(own, heading.place());
            boolean repeated = earlier != null && heading.place() - earlier > NEIGHBOURS;
            boolean said = Wording.words(Wording.plain(heading.text())).stream().anyMatch(AFTERWARDS::contains);
            if (earlier != null && heading.place() - earlier <= NEIGHBOURS && sameValues(earlier, heading.place())) {
                candidates.removeIf(given -> given.heading().place() == heading.place());
            }
            afterwards.put(heading.place(), repeated || said);
        }
        candidates.replaceAll(
                given -> afterwards.getOrDefault(given.heading().place(), false) ? residual(given) : given);
    }

    private boolean sameValues(int place, int other) {
        int[] lines = draft.sampled();
        long same = Arrays.stream(lines)
                .filter(line -> draft.face()
                        .cell(line, place)
                        .text()
                        .equals(draft.face().cell(line, other).text()))
                .count();
        return lines.length > 0
                && same >= 0.9 * lines.length
                && Arrays.stream(lines)
                        .anyMatch(line -> !draft.face().cell(line, place).isBlank());
    }

    private static Given residual(Given given) {
        Match match = given.match();
        String field = RESIDUAL.getOrDefault(match.field(), match.field());
        return new Given(
                given.heading(),
                new Match(match.kind(), field, match.language(), match.score(), match.peculiarity()),
                given.score());
    }

    /** A column that is the product of two or three others is a score or an expected value, and they are its factors. */
    private void settleByProducts() {
        boolean before = true;
        Set<List<Integer>> settled = new HashSet<>();
        for (Products.Product product : Products.in(draft)) {
            if (!settled.add(product.factors())) {
                continue;
            }
            Heading result = heading(product.product());
            List<Heading> factors =
                    product.factors().stream().map(this::heading).toList();
            Heading probability = factors.stream()
                    .max(Comparator.comparingDouble(RiskReading::looksLikeProbability))
                    .orElse(factors.get(0));
            boolean amount = factors.stream()
                    .anyMatch(factor -> factor.place() != probability.place()
                            && factor.profile().greatest() > 150);
            settle(result, amount ? "expected_value" : "score", before);
            settle(probability, "probability", before);
            List<Heading> others = factors.stream()
                    .filter(factor -> factor.place() != probability.place())
                    .toList();
            settle(others.get(0), amount ? "impact_cost" : "impact", before);
            boolean first = before;
            others.stream().skip(1).forEach(third -> settle(third, "detection", first));
            before = false;
        }
    }

    /** A severity beside probability and impact is their combination, and the score where no other column is. */
    private void settleSecondImpact(Assignment assignment) {
        if (!assignment.has("probability")) {
            return;
        }
        List<Given> impacts = assignment.given().stream()
                .filter(given -> given.match().field().equals("impact"))
                .toList();
        impacts.stream()
                .filter(given -> impacts.size() > 1
                        && Wording.plain(given.heading().own()).startsWith("sever"))
                .findFirst()
                .ifPresent(given -> {
                    candidates.removeIf(
                            other -> other.heading().place() == given.heading().place());
                    if (assignment.score("score") < CERTAIN) {
                        candidates.add(new Given(given.heading(), new Match(KIND, "score", "", CERTAIN, 1), CERTAIN));
                    }
                });
    }

    private static double looksLikeProbability(Heading heading) {
        double named = Dictionary.builtIn().lookUp(heading.own()).stream()
                .filter(match -> match.key().equals(KIND + ".probability"))
                .mapToDouble(Match::score)
                .findFirst()
                .orElse(0);
        double letter = PROBABILITY_LETTERS.contains(Wording.plain(heading.own())) ? 0.5 : 0;
        double share = heading.profile().least() >= 0 && heading.profile().greatest() <= 1 ? 0.8 : 0;
        return named + letter + share;
    }

    private Heading heading(int place) {
        return draft.columns().stream()
                .filter(heading -> heading.place() == place)
                .findFirst()
                .orElseThrow();
    }

    private void settle(Heading heading, String field, boolean before) {
        String meant = before ? field : RESIDUAL.getOrDefault(field, field);
        boolean amount = meant.endsWith("cost") || meant.endsWith("value");
        boolean certain = candidates.stream()
                .anyMatch(given -> given.heading().place() == heading.place() && given.score() >= CERTAIN);
        if (certain && !amount) {
            return;
        }
        candidates.removeIf(given -> given.heading().place() == heading.place()
                && !given.match().field().equals(meant));
        candidates.add(new Given(heading, new Match(KIND, meant, "", SETTLED_BY_VALUES, 1), SETTLED_BY_VALUES));
    }

    /** When no heading names the risks, the column with the longest texts does. */
    private void nameByLength(Assignment assignment) {
        if (assignment.score(NAMES) > 0) {
            return;
        }
        draft.columns().stream()
                .filter(heading ->
                        heading.profile().texts() >= 0.5 && heading.profile().length() >= 8)
                .filter(heading ->
                        assignment.at(heading.place()).map(Given::score).orElse(0.0) < 0.7)
                .max(Comparator.comparingDouble(heading ->
                        heading.profile().length() * heading.profile().distinct()))
                .ifPresent(heading -> candidates.add(
                        new Given(heading, new Match(KIND, "title", "", SETTLED_BY_VALUES, 1), SETTLED_BY_VALUES)));
    }

    private double confidence(Assignment given) {
        double name = given.score(NAMES);
        double probability = given.score("probability", "residual_probability");
        double impact = given.score(
                "impact",
                "impact_cost",
                "impact_mode",
                "impact_p50",
                "impact_high",
                "residual_impact",
                "residual_impact_cost");
        double score = given.score("score", "expected_value", "residual_score", "residual_expected_value");
        double handling = given.score("mitigation", "response_strategy", "contingency", "response_cost");
        double hint = 0.06 * around.speaksFor(KIND);
        if (!isSpelledOut(given)) {
            return 0;
        }
        boolean plain = probability >= CERTAIN && impact >= CERTAIN && name >= CERTAIN;
        if (name == 0 || (given.size() < FEWEST_FIELDS && !plain)) {
            return 0;
        }
        if (probability > 0 && impact > 0) {
            return cap(0.5 + 0.2 * Math.min(probability, impact) + 0.1 * name + 0.1 * Math.max(score, handling) + hint);
        }
        if (score > 0 && (probability > 0 || impact > 0)) {
            return cap(0.35 + 0.2 * Math.max(probability, impact) + 0.1 * name + 0.1 * handling + 2 * hint);
        }
        boolean spoken = around.speaksFor(KIND) > 0 || given.given().stream().anyMatch(RiskReading::namesRisk);
        double some = Math.max(score, Math.max(probability, impact));
        return spoken && (some > 0 || handling > 0)
                ? cap(0.2 + 0.15 * some + 0.15 * name + 0.15 * handling + 2 * hint)
                : 0;
    }

    /** Whether more than single letters speak for it: a heading in words, a product of columns, or a name around the table. */
    private boolean isSpelledOut(Assignment assignment) {
        boolean words = assignment.given().stream()
                .filter(given -> CORE.contains(given.match().field()))
                .anyMatch(given -> Wording.plain(given.heading().own()).length() > 2);
        return words || around.speaksFor(KIND) > 0 || !Products.in(draft).isEmpty();
    }

    private static boolean namesRisk(Given given) {
        return (given.match().field().equals("title") || given.match().field().endsWith("_id"))
                && Wording.plain(given.heading().text()).matches(".*(ris[kcq]|riesgo|gefahr).*");
    }

    private static double cap(double confidence) {
        return Math.min(0.97, confidence);
    }
}
