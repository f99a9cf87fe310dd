package io.portolan.sheet.portfolio;

import io.portolan.sheet.Rule;
import java.util.List;

/** All rules for portfolio lists, in the order of the handbook. */
final class PortfolioRules {
    private PortfolioRules() {}

    static List<Rule<Project>> all() {
        return List.of(
                new Watermelon(),
                new GreenOverRedDimension(),
                new EndBeforeStart(),
                new ActualEndInTheFuture(),
                new ActualStartInTheFuture(),
                new ForecastInThePast(),
                new ClosedWithoutEnd(),
                new ClosedButIncomplete(),
                new CompleteButOpen(),
                new ProgressOutOfRange(),
                new SpentOverBudget(),
                new NegativeOrMissingBudget(),
                new SpendingFell(),
                new ProgressFell(),
                new EstimateBelowSpent(),
                new ListWithoutItsDay(),
                new DuplicateProject(),
                new UnknownDependency(),
                new CircularDependency(),
                new StartBeforePredecessorEnds(),
                new WaitsForStopped(),
                new NumberStoredAsText(),
                new MixedCurrencies(),
                new DateStoredAsText(),
                new MixedDateOrders(),
                new ProgressFromTheCalendar(),
                new ProgressFromSpending(),
                new MissingSponsor(),
                new MissingManager(),
                new ManagerIsSponsor(),
                new StaleUpdate(),
                new StartedWithoutProgress(),
                new ProgressBehindTime(),
                new SpendingAheadOfProgress(),
                new ForecastCopiesPlan(),
                new ForecastNeverMoves(),
                new MixedPercentages(),
                new ThousandsAgainstUnits(),
                new RoundBudgets(),
                new CoarseProgress(),
                new PhaseAheadOfProgress(),
                new EverythingFirst(),
                new MissingBenefit(),
                new MissingObjective(),
                new ManagerOfMany(),
                new CommentRepeated());
    }
}
