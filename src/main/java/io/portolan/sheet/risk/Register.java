package io.portolan.sheet.risk;

import io.portolan.sheet.Sourced;
import io.portolan.statistics.distribution.Negated;
import io.portolan.table.Column;
import io.portolan.table.Quantity;
import io.portolan.table.Row;
import io.portolan.table.Table;
import io.portolan.table.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A risk register as it was read.
 *
 * <p>Columns: risk_id, title or description, project_name, status, threat_opportunity, probability; the impact as impact_low, impact_mode
 * and impact_high, or impact_p10 and impact_p90, or impact_cost, or impact (a class, or an amount when the numbers are large); owner,
 * mitigation or response_strategy, due_date, review_date, score.
 *
 * @param table the table
 * @param risks its rows, closed ones included
 * @param scale how its probabilities are written
 * @param amountsInImpact whether the column impact holds money rather than classes
 * @param currency the unit of its amounts as written; "" where none is
 */
record Register(
        Table table, List<Sourced<Risk>> risks, ProbabilityScale scale, boolean amountsInImpact, String currency) {
    private static final double LARGEST_CLASS = 10;
    private static final Pattern UNIT = Pattern.compile(
            "(?i)(k|m|mln|mio|t)?\\s?(€|\\$|£|eur|usd|gbp|chf)\\b?|€|\\(\\s*([km]?[€$£]|[a-z]{0,3}\\s?(eur|usd|gbp|chf))\\s*\\)");
    private static final List<String> AMOUNTS =
            List.of("impact_mode", "impact_cost", "impact_low", "impact_p10", "impact");

    static Register read(Table table) {
        ProbabilityScale scale = ProbabilityScale.of(table);
        boolean amounts = table.rows().stream()
                .map(row -> row.number("impact"))
                .filter(OptionalDouble::isPresent)
                .anyMatch(value -> Math.abs(value.getAsDouble()) > LARGEST_CLASS);
        List<Sourced<Risk>> risks = table.rows().stream()
                .filter(Register::isFilled)
                .map(row -> new Sourced<>(risk(row, scale, amounts), row))
                .toList();
        return new Register(table, risks, scale, amounts, currency(table, amounts));
    }

    /** The risks that can still happen. */
    List<Sourced<Risk>> open() {
        return risks.stream().filter(risk -> risk.value().isOpen()).toList();
    }

    /** The open risks that count in the exposure. */
    List<Sourced<Risk>> quantified() {
        return open().stream().filter(risk -> risk.value().isQuantified()).toList();
    }

    /** Whether the table has a column for a field. */
    boolean has(String field) {
        return table.column(field).isPresent();
    }

    private static boolean isFilled(Row row) {
        return row.text("title")
                .or(() -> row.text("description"))
                .or(() -> row.text("risk_id"))
                .isPresent();
    }

    private static Risk risk(Row row, ProbabilityScale scale, boolean amountsInImpact) {
        boolean opportunity = row.text("threat_opportunity")
                        .flatMap(Vocabulary.of("threat_opportunity")::find)
                        .filter("opportunity"::equals)
                        .isPresent()
                || row.number("impact_cost").orElse(0) < 0
                || (amountsInImpact && row.number("impact").orElse(0) < 0);
        return new Risk(
                row.text("risk_id").orElse(""),
                row.text("title").or(() -> row.text("description")).orElse(""),
                row.text("project_name").orElse(""),
                status(row),
                opportunity,
                scale.read(row.cell("probability"), row.quantity("probability")),
                consequence(row, amountsInImpact, opportunity),
                care(row));
    }

    private static Risk.Status status(Row row) {
        Optional<String> word = row.text("status").flatMap(Vocabulary.of("status")::find);
        boolean closed =
                word.filter(w -> w.equals("closed") || w.equals("cancelled")).isPresent()
                        || (word.isEmpty() && row.date("date_closed").isPresent());
        return closed ? Risk.Status.CLOSED : Risk.Status.OPEN;
    }

    private static Risk.Consequence consequence(Row row, boolean amountsInImpact, boolean opportunity) {
        Optional<Shape> shape = Shape.of(row, amountsInImpact);
        return new Risk.Consequence(
                amountsInImpact ? Optional.empty() : impactClass(row),
                shape.map(s -> opportunity ? Negated.of(s.amount()) : s.amount()),
                shape.map(Shape::name).orElse(""),
                shape.map(Shape::size));
    }

    private static Optional<Double> impactClass(Row row) {
        OptionalDouble number = row.number("impact");
        if (number.isPresent()) {
            return Optional.of(number.getAsDouble());
        }
        return row.text("impact").flatMap(Vocabulary.of("scale5")::find).map(Double::parseDouble);
    }

    private static Risk.Care care(Row row) {
        OptionalDouble score = row.number("score");
        Optional<LocalDate> reviewed = row.date("review_date");
        return new Risk.Care(
                row.text("owner"),
                row.text("mitigation").or(() -> row.text("response_strategy")),
                row.date("due_date"),
                reviewed,
                score.isPresent() ? Optional.of(score.getAsDouble()) : Optional.empty());
    }

    private static String currency(Table table, boolean amountsInImpact) {
        return AMOUNTS.stream()
                .filter(field -> amountsInImpact || !field.equals("impact"))
                .flatMap(field -> table.column(field).stream())
                .map(column -> unit(table, column))
                .filter(unit -> !unit.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String unit(Table table, Column column) {
        Matcher heading = UNIT.matcher(column.header());
        if (heading.find()) {
            return heading.group().replaceAll("[()\\s]", "");
        }
        return table.records().stream()
                .map(record -> table.cell(record, column))
                .map(cell -> Quantity.read(cell, table.numbers()))
                .flatMap(Optional::stream)
                .map(Quantity::unit)
                .filter(unit -> !unit.isEmpty() && !unit.equals("%"))
                .findFirst()
                .orElse("");
    }
}
