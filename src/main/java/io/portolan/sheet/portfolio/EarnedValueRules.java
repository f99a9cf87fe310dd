package io.portolan.sheet.portfolio;

import io.portolan.sheet.Rule;
import java.util.List;

/** All rules for earned value series, in the order of the handbook. */
final class EarnedValueRules {
    private EarnedValueRules() {}

    static List<Rule<Reading>> all() {
        return List.of(
                new LateDespiteScheduleIndex(),
                new EstimateNotCredible(),
                new CumulativeValueFell(),
                new EarnedMoreThanBudget());
    }
}
