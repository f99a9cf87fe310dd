package io.portolan.sheet.portfolio;

import io.portolan.sheet.Sourced;
import io.portolan.table.Row;
import io.portolan.workbook.Cell;
import io.portolan.workbook.CellValue;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The formulas of one project's row; empty where a cell holds no true number or day, since Excel could not compute with it.
 *
 * @param row the project
 * @param estimate its earned value
 * @param today the day of the analysis
 * @param doneScale what bare percentages of progress are multiplied with
 */
record Formulas(Sourced<Project> row, Estimate estimate, LocalDate today, double doneScale) {
    Optional<String> ev() {
        return estimate.inferred() ? budget().flatMap(budget -> done().map(done -> budget + "*" + done)) : number("ev");
    }

    Optional<String> cpi() {
        return ev().flatMap(ev -> spent().map(spent -> guarded(spent, ev + "/" + spent)));
    }

    Optional<String> spi() {
        if (!estimate.inferred()) {
            return number("ev").flatMap(ev -> number("pv").map(pv -> guarded(pv, ev + "/" + pv)));
        }
        return done().flatMap(done -> elapsed().map(elapsed -> guarded(elapsed, done + "/" + elapsed)));
    }

    Optional<String> eac() {
        return ev().flatMap(ev ->
                spent().flatMap(spent -> budget().map(budget -> guarded(ev, budget + "*" + spent + "/(" + ev + ")"))));
    }

    private static String guarded(String denominator, String formula) {
        return "IF(" + denominator + ">0," + formula + ",\"\")";
    }

    private Optional<String> budget() {
        Project project = row.value();
        if (!Double.isNaN(project.earned().bac())) {
            return number("bac");
        }
        return number(Double.isNaN(project.money().budgetRevised()) ? "budget" : "budget_revised");
    }

    private Optional<String> spent() {
        return number(Double.isNaN(row.value().earned().ac()) ? "actual_cost" : "ac");
    }

    private Optional<String> done() {
        return number("percent_complete").map(cell -> isHundredfold("percent_complete") ? cell + "/100" : cell);
    }

    private boolean isHundredfold(String field) {
        return doneScale < 1 && row.row().cell(field).filter(Cell::isPercentage).isEmpty();
    }

    /** The planned share on the day of the analysis, on a straight line; empty where the list tells planned progress itself. */
    private Optional<String> elapsed() {
        if (!Double.isNaN(row.value().progress().planned())) {
            return Optional.empty();
        }
        String day = "DATE(" + today.getYear() + "," + today.getMonthValue() + "," + today.getDayOfMonth() + ")";
        return day("start_planned")
                .flatMap(start -> day("end_planned")
                        .map(end -> "MAX(0,MIN(1,(" + day + "-" + start + ")/(" + end + "-" + start + ")))"));
    }

    private Optional<String> number(String field) {
        return number(row.row(), field);
    }

    /** The address of a field's cell, if it holds a true number. */
    static Optional<String> number(Row row, String field) {
        return row.cell(field)
                .filter(cell -> cell.value() instanceof CellValue.Numeric)
                .map(cell -> cell.ref().a1());
    }

    private Optional<String> day(String field) {
        return row.row()
                .cell(field)
                .filter(cell -> cell.value() instanceof CellValue.Date)
                .map(cell -> cell.ref().a1());
    }
}
