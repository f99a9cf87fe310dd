package io.portolan.sheet.portfolio;

import io.portolan.sheet.Sourced;
import io.portolan.table.Row;
import io.portolan.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The earned value of one project over time.
 *
 * @param project its id or name; "" where the table tells of one only
 * @param rows its periods as typed
 * @param values its periods, cumulative and with the budget at completion
 * @param first the number of the first period: 0 where the table begins with the start itself, else 1
 * @param summed whether the table held values per period, which were summed up
 */
record EarnedSeries(String project, List<Sourced<Reading>> rows, List<EarnedValue> values, int first, boolean summed) {
    /** The last cumulative value may miss the budget by this share and still be it. */
    private static final double NEAR = 0.01;

    private static final int RECENT = 3;

    /** A figure such as 0.8850733 names no period, whatever its heading says. */
    private static final Pattern FRACTION = Pattern.compile("\\d+[.,]\\d{3,}");

    EarnedSeries {
        rows = List.copyOf(rows);
        values = List.copyOf(values);
    }

    /**
     * Reads a table of periods.
     *
     * <p>Fields: period (any label, in order; 0 is the start), pv, ev, ac in money of one unit, of the period or cumulative, bac (else the
     * last pv), eac, and project_id or project_name where the table tells of several.
     */
    static List<Sourced<Reading>> read(Table table) {
        List<Sourced<Reading>> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            rows.add(new Sourced<>(reading(row, rows.size() + 1), row));
        }
        return rows;
    }

    private static Reading reading(Row row, int number) {
        String project =
                row.text("project_name").or(() -> row.text("project_id")).orElse("");
        String label = row.text("period")
                .filter(text -> !FRACTION.matcher(text).matches())
                .orElseGet(() -> String.valueOf(number));
        EarnedValue value =
                new EarnedValue(number(row, "pv"), number(row, "ev"), number(row, "ac"), number(row, "bac"));
        return new Reading(project, label, value, number(row, "eac"));
    }

    private static double number(Row row, String field) {
        return row.number(field).orElse(Double.NaN);
    }

    /** The series of each project, in the order in which the table first names them. */
    static List<EarnedSeries> of(List<Sourced<Reading>> rows) {
        Map<String, List<Sourced<Reading>>> byProject = new LinkedHashMap<>();
        for (Sourced<Reading> row : rows) {
            byProject
                    .computeIfAbsent(row.value().project(), first -> new ArrayList<>())
                    .add(row);
        }
        return byProject.entrySet().stream()
                .map(entry -> series(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static EarnedSeries series(String project, List<Sourced<Reading>> rows) {
        double[] plan = typed(rows, EarnedValue::pv);
        double told = last(typed(rows, EarnedValue::bac));
        boolean isSummed = isPerPeriod(plan, told);
        double[] pv = carried(isSummed ? sums(plan) : plan);
        double[] ev = trimmed(typed(rows, EarnedValue::ev));
        double[] ac = trimmed(typed(rows, EarnedValue::ac));
        double[] earned = isSummed ? sums(ev) : ev;
        double[] spent = isSummed ? sums(ac) : ac;
        double bac = Double.isNaN(told) ? last(pv) : told;
        List<EarnedValue> values = IntStream.range(0, rows.size())
                .mapToObj(i -> new EarnedValue(pv[i], earned[i], spent[i], bac))
                .toList();
        boolean hasStart = !rows.isEmpty() && rows.get(0).value().label().matches("0+(\\.0+)?");
        return new EarnedSeries(project, rows, values, hasStart ? 0 : 1, isSummed);
    }

    /** Whether planned values are of their period: they fall somewhere, or their sum rather than the last of them is the budget. */
    private static boolean isPerPeriod(double[] plan, double bac) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double value : plan) {
            if (value < highest) {
                return true;
            }
            highest = Double.isNaN(value) ? highest : value;
        }
        boolean isSum = Math.abs(last(sums(plan)) - bac) <= NEAR * bac;
        return isSum && Math.abs(last(plan) - bac) > NEAR * bac;
    }

    private static double[] typed(List<Sourced<Reading>> rows, ToDoubleFunction<EarnedValue> figure) {
        return rows.stream()
                .mapToDouble(row -> figure.applyAsDouble(row.value().value()))
                .toArray();
    }

    private static double[] sums(double[] values) {
        double[] sums = new double[values.length];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += Double.isNaN(values[i]) ? 0 : values[i];
            sums[i] = Double.isNaN(values[i]) ? Double.NaN : sum;
        }
        return sums;
    }

    /** Zeros after the last figure are periods that have not come yet. */
    private static double[] trimmed(double[] values) {
        double[] trimmed = values.clone();
        boolean isOver = false;
        for (int i = values.length - 1; i > 0 && !isOver; i--) {
            isOver = !Double.isNaN(values[i]) && values[i] != 0;
            trimmed[i] = isOver ? values[i] : Double.NaN;
        }
        return trimmed;
    }

    /** A plan that says no more has been reached. */
    private static double[] carried(double[] values) {
        double[] carried = values.clone();
        for (int i = 1; i < carried.length; i++) {
            carried[i] = Double.isNaN(carried[i]) ? carried[i - 1] : carried[i];
        }
        return carried;
    }

    private static double last(double[] values) {
        double last = Double.NaN;
        for (double value : values) {
            last = Double.isNaN(value) ? last : value;
        }
        return last;
    }

    /** The place of the last period for which earned value is known; −1 if there is none. */
    int current() {
        return IntStream.range(0, values.size())
                .filter(i -> !Double.isNaN(values.get(i).ev()))
                .max()
                .orElse(-1);
    }

    /** Whether all of the budget is earned. */
    boolean isFinished() {
        return current() >= 0
                && values.get(current()).ev() >= values.get(current()).bac();
    }

    /** The cost index of the last three periods, ΔEV / ΔAC; NaN before the fourth period. */
    double recentCpi(int place) {
        if (place < RECENT) {
            return Double.NaN;
        }
        EarnedValue now = values.get(place);
        EarnedValue before = values.get(place - RECENT);
        return EarnedValue.ratio(now.ev() - before.ev(), now.ac() - before.ac());
    }

    /** The earned schedule at the end of a period, given by its place. */
    EarnedSchedule schedule(int place) {
        EarnedValue value = values.get(place);
        double[] plan =
                values.stream().skip(1L - first).mapToDouble(EarnedValue::pv).toArray();
        return EarnedSchedule.of(plan, value.ev(), value.bac(), place + (double) first);
    }
}
