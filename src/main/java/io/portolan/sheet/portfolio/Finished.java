package io.portolan.sheet.portfolio;

import io.portolan.statistics.reference.Overruns;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The finished projects of a list and what they came to, beside what was first approved. */
record Finished(List<Judgement> projects) {
    Finished {
        projects = List.copyOf(projects);
    }

    /** Those that are closed; cancelled ones and those on hold came to nothing. */
    static Finished of(List<Judgement> judgements) {
        return new Finished(judgements.stream()
                .filter(judgement -> isFinished(judgement.project()))
                .toList());
    }

    private static boolean isFinished(Project project) {
        return project.standing()
                .map(standing -> standing == Project.Standing.CLOSED)
                .orElse(!project.isOpen());
    }

    /** Those of one type. */
    Finished of(String type) {
        return new Finished(projects.stream()
                .filter(judgement -> type(judgement).equals(type))
                .toList());
    }

    /** What a list says on the kind of a project, in lower case; "" where it says nothing. */
    static String type(Judgement judgement) {
        return judgement.row().row().text("project_type").orElse("").toLowerCase(Locale.ROOT);
    }

    /** The overruns of cost: final cost / first budget − 1. */
    Overruns cost() {
        return overruns(Finished::costOverrun);
    }

    /** The overruns of duration: from the planned start to the actual end, over the planned duration, − 1. */
    Overruns time() {
        return overruns(Finished::timeOverrun);
    }

    private Overruns overruns(ToDoubleFunction<Project> overrun) {
        return Overruns.of(
                projects.stream().map(Judgement::project).mapToDouble(overrun).toArray());
    }

    /** What was spent is final, else the last forecast; a later budget says what was allowed, not what it came to. */
    private static double costOverrun(Project project) {
        Project.Money money = project.money();
        double whole = money.spent() > 0 ? money.spent() : money.estimate();
        return whole > 0 ? EarnedValue.ratio(whole, money.budget()) - 1 : Double.NaN;
    }

    private static double timeOverrun(Project project) {
        Project.Schedule dates = project.schedule();
        Optional<LocalDate> from = dates.startPlanned().or(dates::startActual);
        Optional<LocalDate> end = dates.endActual();
        if (from.isEmpty() || end.isEmpty() || dates.endPlanned().isEmpty()) {
            return Double.NaN;
        }
        double planned = ChronoUnit.DAYS.between(from.get(), dates.endPlanned().get());
        double taken = ChronoUnit.DAYS.between(from.get(), end.get());
        return taken > 0 ? EarnedValue.ratio(taken, planned) - 1 : Double.NaN;
    }
}
