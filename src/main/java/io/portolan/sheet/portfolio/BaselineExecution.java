package io.portolan.sheet.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a list keeps its planned ends.
 *
 * <p>The baseline execution index is the number of finished projects over the number of those whose planned end has come; 0.95 is the usual
 * threshold. Missed are those whose planned end has come and that are not finished, or were later; 5 % is the usual threshold. Stopped
 * projects count for nothing. Told from five due
 * projects on, where the list keeps finished ones.
 *
 * <p>Source: DCMA 14-point schedule assessment (2009), checks 11 and 14.
 *
 * @param due how many planned ends have come
 * @param finished how many projects are finished, the early ones too
 * @param missed how many of the due ones are late
 */
record BaselineExecution(int due, int finished, int missed) {
    private static final int LEAST = 5;

    static BaselineExecution of(List<Judgement> judgements, LocalDate day) {
        List<Project> planned = judgements.stream()
                .map(Judgement::project)
                .filter(project -> project.schedule().endPlanned().isPresent() && !isStopped(project))
                .toList();
        List<Project> due = planned.stream()
                .filter(project -> !project.schedule().endPlanned().orElse(day).isAfter(day))
                .toList();
        return new BaselineExecution(
                due.size(),
                (int) planned.stream().filter(project -> !project.isOpen()).count(),
                (int) due.stream().filter(BaselineExecution::isLate).count());
    }

    private static boolean isStopped(Project project) {
        return project.standing()
                .filter(standing -> standing == Project.Standing.ON_HOLD || standing == Project.Standing.CANCELLED)
                .isPresent();
    }

    private static boolean isLate(Project project) {
        Optional<LocalDate> end = project.schedule().endActual();
        LocalDate planned = project.schedule().endPlanned().orElseThrow();
        return project.isOpen() || end.filter(actual -> actual.isAfter(planned)).isPresent();
    }

    boolean isTold() {
        return due >= LEAST && finished > 0;
    }

    double index() {
        return (double) finished / due;
    }

    double missedShare() {
        return (double) missed / due;
    }

    /** The same for other programs. */
    Facts facts() {
        return isTold()
                ? new Facts()
                        .with("due", due)
                        .with("finished", finished)
                        .with("bei", index())
                        .with("missed", missed)
                        .with("missedShare", missedShare())
                : new Facts();
    }
}
