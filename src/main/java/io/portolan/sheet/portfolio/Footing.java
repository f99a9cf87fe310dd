package io.portolan.sheet.portfolio;

import io.portolan.sheet.Context;
import io.portolan.sheet.Sourced;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What the percentages of progress in a list seem to rest on, judged over its running projects.
 *
 * <p>Progress that follows the calendar or the spending makes its index 1 by construction; earned value from it would be a decoration.
 */
enum Footing {
    /** Nothing speaks against the percentages. */
    MEASURED,
    /** They equal the share of time gone by. */
    CALENDAR,
    /** They equal the share of budget spent. */
    SPENDING;

    static Footing of(List<Sourced<Project>> latest, Context context) {
        LocalDate day = context.asOf();
        if (follows(latest, context, project -> Math.min(1, project.schedule().elapsed(day)))) {
            return CALENDAR;
        }
        boolean spending = follows(
                latest,
                context,
                project -> EarnedValue.ratio(
                        project.money().spent(), project.money().approved()));
        return spending ? SPENDING : MEASURED;
    }

    /** Whether progress is within a point of something else on most of a sufficient number of running projects. */
    private static boolean follows(List<Sourced<Project>> latest, Context context, ToDoubleFunction<Project> suspect) {
        double[] gaps = latest.stream()
                .map(Sourced::value)
                .filter(project -> project.isOpen()
                        && project.progress().done() > 0
                        && project.progress().done() < 1)
                .mapToDouble(project -> Math.abs(project.progress().done() - suspect.applyAsDouble(project)))
                .filter(gap -> !Double.isNaN(gap))
                .toArray();
        double point = context.settings().number("portfolio.footing.points");
        long close = Arrays.stream(gaps).filter(gap -> gap < point).count();
        return gaps.length >= context.settings().number("portfolio.footing.projects")
                && close >= context.settings().number("portfolio.footing.share") * gaps.length;
    }
}
