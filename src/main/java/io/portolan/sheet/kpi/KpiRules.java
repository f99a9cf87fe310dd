package io.portolan.sheet.kpi;

import io.portolan.sheet.Rule;
import java.util.List;

/** All rules for KPI tables, in the order of the handbook. */
final class KpiRules {
    private KpiRules() {}

    static List<Rule<Assessment>> all() {
        return List.of(
                new ConfirmedConcern(),
                new PossibleConcern(),
                new TargetOutOfReach(),
                new UnreadableValue(),
                new UnreadableTarget(),
                new MixedPercent(),
                new NotOnePeriod(),
                new RunningSum(),
                new MixedRhythm(),
                new DoubtfulZero(),
                new SlipOfThePen(),
                new MovingTarget(),
                new DuplicatePeriod(),
                new RepeatedPeriods(),
                new StaleIndicator(),
                new PercentageAboveHundred(),
                new ValueStoredAsText(),
                new StuckValue(),
                new MissingPeriods(),
                new TooFewValues(),
                new IndicatorToRethink());
    }
}
