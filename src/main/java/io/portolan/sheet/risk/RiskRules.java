package io.portolan.sheet.risk;

import io.portolan.sheet.Rule;
import java.util.List;

/** The rules of a risk register, in the order of the report. */
final class RiskRules {
    static final List<Rule<Risk>> ALL = List.of(
            new MissingRiskId(),
            new DuplicateRiskId(),
            new ProbabilityOutOfRange(),
            new ProbabilityMissing(),
            new CertainOrImpossibleProbability(),
            new InvertedRange(),
            new SignMismatch(),
            new ImpactMagnitudeOutlier(),
            new NumberStoredAsText(),
            new FormulaError(),
            new OwnerMissing(),
            new OwnerIsAGroup(),
            new ResponseMissing(),
            new ActionWithoutDateOrOwner(),
            new ActionOverdue(),
            new ClosedWithOpenActions(),
            new ClosedWithoutReason(),
            new ExposureOnOneOwner(),
            new NeverReviewed(),
            new StaleReview(),
            new ReviewInTheFuture(),
            new ScoreMismatch(),
            new TopicOnly());

    private RiskRules() {}
}
