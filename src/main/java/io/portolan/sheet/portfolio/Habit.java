package io.portolan.sheet.portfolio;

import io.portolan.statistics.comparison.ShrunkenRate;
import io.portolan.statistics.reference.Overruns;

/**
 * How one department, or one project manager, reports.
 *
 * @param name who
 * @param kinder the share of projects that are reported better than their figures, drawn towards that of all
 * @param stricter how many are reported worse
 * @param inertia how its statuses move
 * @param time the overruns of duration of its finished projects
 */
record Habit(String name, ShrunkenRate kinder, int stricter, Inertia inertia, Overruns time) {
    /** Whether it reports kinder than all others with some certainty, from enough projects. */
    boolean isMarked(int least, double certainty) {
        return kinder.n() >= least && kinder.chanceAbove() >= certainty;
    }
}
