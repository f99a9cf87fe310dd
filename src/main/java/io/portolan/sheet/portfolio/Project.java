package io.portolan.sheet.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One project as one report of a portfolio list tells it. Numbers that are not told are NaN.
 *
 * @param id its number as written; "" where there is none
 * @param name its name; "" where there is none
 * @param team where it belongs and who answers for it
 * @param standing where it stands in its life, when told
 * @param phase its phase, when told
 * @param priority its priority, when told
 * @param schedule its dates
 * @param money its money, in the list's own unit
 * @param progress how far it is
 * @param earned its earned value figures, when the list has them
 * @param reported the overall status that was reported
 * @param dimensions the statuses that were reported for cost, schedule and so on
 * @param dependencies the projects it waits for, as written
 * @param updated the day of the report
 */
public record Project(
        String id,
        String name,
        Team team,
        Optional<Standing> standing,
        Optional<String> phase,
        Optional<String> priority,
        Schedule schedule,
        Money money,
        Progress progress,
        EarnedValue earned,
        Optional<Rag> reported,
        Map<String, Rag> dimensions,
        List<String> dependencies,
        Optional<LocalDate> updated) {
    /** Where a project stands in its life. */
    public enum Standing {
        OPEN,
        ON_HOLD,
        CLOSED,
        CANCELLED
    }

    /** Where a project belongs and who answers for it. */
    public record Team(
            Optional<String> department,
            Optional<String> programme,
            Optional<String> sponsor,
            Optional<String> manager) {}

    /** The dates of a project. */
    public record Schedule(
            Optional<LocalDate> startPlanned,
            Optional<LocalDate> endPlanned,
            Optional<LocalDate> startActual,
            Optional<LocalDate> endForecast,
            Optional<LocalDate> endActual) {
        /** The actual start, or the planned one. */
        Optional<LocalDate> start() {
            return startActual.or(() -> startPlanned);
        }

        /** The end that is now expected: the forecast, or the plan. */
        Optional<LocalDate> end() {
            return endForecast.or(() -> endPlanned);
        }

        /** The share of the planned duration that has gone by; above 1 after the planned end, NaN without both dates in order. */
        double elapsed(LocalDate day) {
            Optional<LocalDate> from = startPlanned.or(() -> startActual);
            if (from.isEmpty() || endPlanned.isEmpty() || !from.get().isBefore(endPlanned.get())) {
                return Double.NaN;
            }
            double gone = ChronoUnit.DAYS.between(from.get(), day);
            return Math.max(0, gone / ChronoUnit.DAYS.between(from.get(), endPlanned.get()));
        }
    }

    /** The money of a project; NaN where not told. */
    public record Money(double budget, double budgetRevised, double spent, double estimate, double benefit) {
        /** The budget that was approved last. */
        double approved() {
            return Double.isNaN(budgetRevised) ? budget : budgetRevised;
        }

        /** What is left of the budget, or of the forecast cost where no budget is told; never below 0, NaN where neither is. */
        double left() {
            double whole = Double.isNaN(approved()) ? estimate : approved();
            return Math.max(0, whole - (Double.isNaN(spent) ? 0 : spent));
        }
    }

    /** How far a project is and should be, as shares; NaN where not told. */
    public record Progress(double done, double planned) {}

    public Project {
        dimensions = Collections.unmodifiableMap(new TreeMap<>(dimensions));
        dependencies = List.copyOf(dependencies);
    }

    /** What to call it: its number, or its name. */
    public String subject() {
        return id.isEmpty() ? name : id;
    }

    /** What to call it where there is room: its name, or its number. */
    public String title() {
        return name.isEmpty() ? id : name;
    }

    /** Whether work goes on; where no standing is told, an actual end or full progress ends it. */
    public boolean isOpen() {
        return standing.map(told -> told == Standing.OPEN)
                .orElse(schedule.endActual().isEmpty() && !(progress.done() >= 1));
    }
}
