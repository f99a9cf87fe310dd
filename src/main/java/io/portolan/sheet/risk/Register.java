package io.portolan.sheet.risk;

import io.portolan.sheet.Context;
import io.portolan.sheet.Sourced;
import io.portolan.statistics.distribution.Distribution;
import io.portolan.statistics.distribution.Negated;
import io.portolan.table.Row;
import io.portolan.table.Table;
import io.portolan.table.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * A risk register as it was read.
 *
 * <p>Columns: risk_id, title or description, project_name, status, threat_opportunity, probability; the impact as impact_low, impact_mode
 * and impact_high, or impact_p10 and impact_p90, or impact_cost, or impact (a class, or an amount when the numbers are large); detection
 * for a product score; owner, mitigation or response_strategy, due_date, review_date, score.
 *
 * @param table the table
 * @param risks its rows, closed ones included
 * @param conventions how it was read
 * @param scoring the rule by which most of its stated scores are made
 */
record Register(Table table, List<Sourced<Risk>> risks, Conventions conventions, Optional<Scoring> scoring) {
    private static final Pattern NEXT =
            Pattern.compile("(?iu)next|volgend|prochain|nächst|naechst|próxim|planned|gepland|geplant|prévu");

    Register {
        risks = List.copyOf(risks);
    }

    static Register read(Table table, Context context) {
        Conventions conventions = Conventions.of(table, context);
        List<Sourced<Risk>> risks = table.rows().stream()
                .filter(Register::isFilled)
                .map(row -> new Sourced<>(risk(row, conventions), row))
                .toList();
        return new Register(table, risks, conventions, Scoring.found(risks));
    }

    /** The risks that can still happen. */
    List<Sourced<Risk>> open() {
        return risks.stream().filter(risk -> risk.value().isOpen()).toList();
    }

    /** The open risks that count in the exposure. */
    List<Sourced<Risk>> quantified() {
        return open().stream().filter(risk -> risk.value().isQuantified()).toList();
    }

    /** The currencies of the quantified risks as far as they state one; more than one cannot be added up. */
    List<String> currencies() {
        return quantified().stream()
                .flatMap(risk -> Currency.of(risk.row(), conventions.amountsInImpact()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    String currency() {
        return conventions.currency();
    }

    /** The score of a risk by the register's own rule, else by classes. */
    Optional<Double> score(Sourced<Risk> risk) {
        return scoring.orElse(Scoring.CLASSES).of(risk);
    }

    private static boolean isFilled(Row row) {
        return row.text("title")
                .or(() -> row.text("description"))
                .or(() -> row.text("risk_id"))
                .isPresent();
    }

    private static Risk risk(Row row, Conventions conventions) {
        Optional<Scale.Level> level = impactLevel(row, conventions);
        Optional<Shape> shape = Shape.of(
                        Amounts.of(row, conventions.amountsInImpact()),
                        row.text("distribution").orElse(""))
                .or(() -> level.flatMap(Scale.Level::band).map(Shape::of));
        Risk.Nature nature = conventions.nature(row, shape.map(Shape::size));
        return new Risk(
                row.text("risk_id").orElse(""),
                row.text(conventions.statement())
                        .or(() -> row.text("title"))
                        .or(() -> row.text("description"))
                        .orElse(""),
                row.text("project_name").orElse(""),
                status(row),
                nature,
                conventions
                        .probability()
                        .read(row.cell("probability"), row.quantity("probability"), conventions.probabilityScale()),
                new Risk.Consequence(
                        level.or(() -> shape.flatMap(s -> holding(s.size(), conventions)))
                                .map(Scale.Level::code)
                                .or(() -> conventions.amountsInImpact() ? Optional.empty() : impactClass(row)),
                        shape.map(s -> signed(s.amount(), nature)),
                        shape.map(Shape::kind).orElse(Shape.Kind.NONE),
                        shape.map(Shape::size),
                        conventions.probability() == ProbabilityScale.RATINGS
                                ? optional(row.number("detection"))
                                : Optional.empty()),
                care(row));
    }

    private static Distribution signed(Distribution amount, Risk.Nature nature) {
        return nature == Risk.Nature.OPPORTUNITY && amount.lower() >= 0 ? Negated.of(amount) : amount;
    }

    private static Risk.Status status(Row row) {
        Optional<String> word = row.text("status").flatMap(Vocabulary.of("status")::find);
        boolean closed =
                word.filter(w -> w.equals("closed") || w.equals("cancelled")).isPresent()
                        || (word.isEmpty() && row.date("date_closed").isPresent());
        if (word.filter(w -> w.equals("occurred")).isPresent()) {
            return Risk.Status.OCCURRED;
        }
        return closed ? Risk.Status.CLOSED : Risk.Status.OPEN;
    }

    private static Optional<Scale.Level> impactLevel(Row row, Conventions conventions) {
        if (conventions.amountsInImpact()) {
            return Optional.empty();
        }
        OptionalDouble number = row.number("impact");
        return conventions
                .impactScale()
                .flatMap(scale -> number.isPresent()
                        ? scale.find(number.getAsDouble())
                        : row.text("impact").flatMap(scale::find));
    }

    /** The class of an amount on the workbook's own scale. */
    private static Optional<Scale.Level> holding(double amount, Conventions conventions) {
        return conventions.impactScale().filter(Scale::hasBands).flatMap(scale -> scale.holding(Math.abs(amount)));
    }

    private static Optional<Double> impactClass(Row row) {
        return optional(row.number("impact"))
                .or(() -> row.text("impact")
                        .flatMap(Vocabulary.of("scale5")::find)
                        .map(Double::parseDouble));
    }

    private static Risk.Care care(Row row) {
        boolean next = row.table()
                .column("review_date")
                .filter(column -> NEXT.matcher(column.header()).find())
                .isPresent();
        Optional<LocalDate> review = row.date("review_date");
        return new Risk.Care(
                row.text("owner"),
                row.text("mitigation").or(() -> row.text("response_strategy")),
                row.date("due_date"),
                review.filter(day -> !next),
                review.filter(day -> next),
                optional(row.number("score")));
    }

    private static Optional<Double> optional(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }
}
