package io.portolan.sheet.risk;

import java.util.List;

/** What the sign of an amount means in a register. */
enum Sign {
    /** All amounts are above zero; what they mean is said in words, if at all. */
    UNSIGNED,
    /** Costs stand below zero throughout, as in a cash flow. */
    COST_BELOW_ZERO,
    /** Costs stand above zero and savings below. */
    SAVING_BELOW_ZERO;

    /**
     * The convention of a register by the amounts of the rows that are not marked as opportunities: below zero throughout means that cost
     * is written so, a mixture that savings are.
     */
    static Sign of(List<Double> amounts) {
        long below = amounts.stream().filter(amount -> amount < 0).count();
        long above = amounts.stream().filter(amount -> amount > 0).count();
        if (below == 0) {
            return UNSIGNED;
        }
        return above == 0 ? COST_BELOW_ZERO : SAVING_BELOW_ZERO;
    }
}
