package io.portolan.sheet.portfolio;

import io.portolan.settings.Settings;
import io.portolan.table.Column;
import io.portolan.table.Quantity;
import io.portolan.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The money of each year, as the settings name it, and the columns of a list that tell what each project costs in that year: those whose
 * heading names the year and is no day, such as "2027", "Budget 2027" or "Kosten 2027".
 *
 * @param money how much there is, by year
 */
record YearlyBudgets(SortedMap<Integer, Double> money) {
    private static final Pattern SETTING = Pattern.compile("(\\d{4})\\s*:\\s*([0-9.]+)");
    private static final Pattern COST = Pattern.compile(
            "(?i)^(?:(?:budget|cost|costs|capex|spend|amount|kosten|bedrag|uitgaven|coût|coûts|montant|dépenses|ausgaben|betrag)\\s*)?"
                    + "(?:fy\\s*)?(20\\d\\d)(?:\\s*(?:budget|cost|costs|kosten|€|eur|keur|k€|usd|chf|gbp))?$");

    /** Those of the settings; none where the setting is empty. */
    static YearlyBudgets of(Settings settings) {
        SortedMap<Integer, Double> money = new TreeMap<>();
        Matcher matcher = SETTING.matcher(settings.text("portfolio.choice.years"));
        while (matcher.find()) {
            money.put(Integer.parseInt(matcher.group(1)), Double.parseDouble(matcher.group(2)));
        }
        return new YearlyBudgets(money);
    }

    double[] amounts() {
        return money.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** What a project costs in each of the years; empty where the list tells it of none of them, 0 in a year that is left blank. */
    Optional<List<Double>> costs(Row row) {
        List<Double> costs = new ArrayList<>();
        boolean told = false;
        for (int year : money.keySet()) {
            OptionalDouble cost = cost(row, year);
            told |= cost.isPresent();
            costs.add(Math.max(0, cost.orElse(0)));
        }
        return told ? Optional.of(List.copyOf(costs)) : Optional.empty();
    }

    private static OptionalDouble cost(Row row, int year) {
        for (Column column : row.table().columns()) {
            Matcher heading = COST.matcher(column.header().strip());
            if (heading.matches() && Integer.parseInt(heading.group(1)) == year) {
                Optional<Quantity> quantity =
                        Quantity.read(row.cell(column), row.table().numbers());
                if (quantity.isPresent()) {
                    return OptionalDouble.of(quantity.get().value());
                }
            }
        }
        return OptionalDouble.empty();
    }
}
