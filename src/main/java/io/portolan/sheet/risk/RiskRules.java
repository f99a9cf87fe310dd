package io.portolan.sheet.risk;

import io.portolan.sheet.Rule;
import java.util.List;

/** The rules of a risk register, in the order of the report. */
final class RiskRules {
    static final List<Rule<Risk>> ALL = List.of(
            new MissingRiskId(),
            new DuplicateRiskId(),
            new ProbabilityOutOfRange(),
            new PercentWithoutSign(),
            new ProbabilityMissing(),
            new CertainOrImpossibleProbability(),
            new InvertedRange(),
            new SignMismatch(),
            new UnmarkedOpportunity(),
            new ImpactMagnitudeOutlier(),
            new MixedCurrencies(),
            new NumberStoredAsText(),
            new FormulaError(),
            new OwnerMissing(),
            new OwnerIsAGroup(),
            new OwnerNotOnStaffList(),
            new ResponseMissing(),
            new ResponseOnlyWatches(),
            new ActionWithoutDateOrOwner(),
            new ActionOverdue(),
            new ClosedWithOpenActions(),
            new OpenThoughActionDone(),
            new ClosedWithoutReason(),
            new ExposureOnOneOwner(),
            new NeverReviewed(),
            new StaleReview(),
            new ReviewInTheFuture(),
            new ReviewOverdue(),
            new ProximityPassed(),
            new ProximityMissing(),
            new RaisedAfterClosed(),
            new ResidualAboveInherent(),
            new ResidualDropWithoutAction(),
            new ResidualUnchangedThoughDone(),
            new ScoreMismatch(),
            new AmountOutsideItsClass(),
            new ImpactAboveBudget(),
            new ExpectedValueMismatch(),
            new CopiedRanges(),
            new ProbabilitiesAlike(),
            new ResponseCostsMoreThanItSaves(),
            new OnlyThreats(),
            new PlaceholderText(),
            new TopicOnly(),
            new EffectOnly(),
            new LooksLikeAnIssue(),
            new SeveralRisksInOne(),
            new VagueWords(),
            new LikelyDuplicate());

    private RiskRules() {}
}
