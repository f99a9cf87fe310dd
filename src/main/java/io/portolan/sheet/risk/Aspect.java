package io.portolan.sheet.risk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a well-kept risk needs, and the rules that watch over it. */
enum Aspect {
    /** It can be named and understood. */
    STATEMENT(
            List.of(),
            "missing-risk-id",
            "duplicate-risk-id",
            "placeholder-text",
            "topic-only",
            "effect-only",
            "looks-like-an-issue",
            "several-risks-in-one",
            "vague-words",
            "likely-duplicate"),
    /** Its size can be relied on. */
    ASSESSMENT(
            List.of("probability", "impact", "impact_cost", "impact_mode", "score"),
            "probability-out-of-range",
            "percent-without-sign",
            "probability-missing",
            "certain-or-impossible-probability",
            "inverted-range",
            "sign-mismatch",
            "unmarked-opportunity",
            "impact-magnitude-outlier",
            "mixed-currencies",
            "number-stored-as-text",
            "formula-error",
            "score-mismatch",
            "expected-value-mismatch",
            "amount-outside-its-class",
            "impact-above-budget"),
    /** Somebody answers for it. */
    OWNER(List.of("owner"), "owner-missing", "owner-is-a-group", "owner-not-on-staff-list"),
    /** Something is done about it, and it helps. */
    RESPONSE(
            List.of("mitigation", "response_strategy"),
            "response-missing",
            "response-only-watches",
            "action-without-date-or-owner",
            "action-overdue",
            "open-though-action-done",
            "residual-above-inherent",
            "residual-drop-without-action",
            "residual-unchanged-though-done",
            "response-costs-more-than-it-saves"),
    /** It is looked at in time. */
    REVIEW(
            List.of("review_date", "proximity"),
            "never-reviewed",
            "stale-review",
            "review-in-the-future",
            "review-overdue",
            "proximity-passed",
            "proximity-missing",
            "raised-after-closed");

    @SuppressWarnings("ImmutableEnumChecker") // Lists made by List.of do not change.
    private final List<String> fields;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> rules;

    Aspect(List<String> fields, String... rules) {
        this.fields = fields;
        this.rules = List.of(rules);
    }

    /** Whether the register has a column for it. */
    boolean appliesTo(Register register) {
        return fields.isEmpty()
                || fields.stream()
                        .anyMatch(field -> register.table().column(field).isPresent());
    }

    /** The aspect that a rule watches over. */
    static Optional<Aspect> of(String rule) {
        return Arrays.stream(values())
                .filter(aspect -> aspect.rules.contains(rule))
                .findFirst();
    }
}
