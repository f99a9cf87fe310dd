package io.portolan.sheet.risk;

import io.portolan.sheet.Context;
import io.portolan.table.Row;
import io.portolan.table.Table;
import io.portolan.table.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a register as a whole is to be read, which no row can tell by itself.
 *
 * @param probability how its probabilities are written
 * @param probabilityScale the workbook's own scale of probabilities
 * @param impactScale the workbook's own scale of impacts
 * @param amountsInImpact whether the column impact holds money rather than classes
 * @param sign what the sign of its amounts means
 * @param statement the field that tells one risk from another: the title, unless titles repeat and descriptions do not
 * @param currency the unit of its amounts as written; "" where none is
 */
record Conventions(
        ProbabilityScale probability,
        Optional<Scale> probabilityScale,
        Optional<Scale> impactScale,
        boolean amountsInImpact,
        Sign sign,
        String statement,
        String currency) {
    private static final double LARGEST_CLASS = 10;
    private static final List<String> SIZES =
            List.of("impact_mode", "impact_cost", "impact_low", "impact_high", "impact_p10", "impact_p90");

    static Conventions of(Table table, Context context) {
        ProbabilityScale probability = ProbabilityScale.of(table);
        boolean rated = probability == ProbabilityScale.RATINGS;
        boolean amounts = !rated && holdsAmounts(table);
        ScaleSearch search = ScaleSearch.of(context.book(), table);
        return new Conventions(
                probability,
                rated ? Optional.empty() : search.probability(),
                rated ? Optional.empty() : search.impact(),
                amounts,
                Sign.of(unmarkedAmounts(table, amounts)),
                different(table, "title") * 2 < different(table, "description") ? "description" : "title",
                Currency.shown(table, amounts));
    }

    private static long different(Table table, String field) {
        return table.rows().stream()
                .flatMap(row -> row.text(field).stream())
                .distinct()
                .count();
    }

    private static boolean holdsAmounts(Table table) {
        return table.rows().stream()
                .map(row -> row.number("impact"))
                .filter(OptionalDouble::isPresent)
                .anyMatch(value -> Math.abs(value.getAsDouble()) > LARGEST_CLASS);
    }

    private static List<Double> unmarkedAmounts(Table table, boolean amountsInImpact) {
        return table.rows().stream()
                .filter(row ->
                        nature(row).filter(Risk.Nature.OPPORTUNITY::equals).isEmpty())
                .flatMap(row -> SIZES.stream()
                        .map(row::number)
                        .filter(OptionalDouble::isPresent)
                        .findFirst()
                        .or(() -> amountsInImpact ? Optional.of(row.number("impact")) : Optional.empty())
                        .filter(OptionalDouble::isPresent)
                        .map(OptionalDouble::getAsDouble)
                        .stream())
                .toList();
    }

    /** Whether its probabilities are classes without bands of their own, which the usual ones stand in for. */
    boolean usesUsualBands() {
        return probability == ProbabilityScale.CLASSES
                && probabilityScale.filter(Scale::hasBands).isEmpty();
    }

    /** What the row says in words of being a threat or an opportunity. */
    private static Optional<Risk.Nature> nature(Row row) {
        return row.text("threat_opportunity")
                .flatMap(Vocabulary.of("threat_opportunity")::find)
                .map(word -> word.equals("opportunity") ? Risk.Nature.OPPORTUNITY : Risk.Nature.THREAT);
    }

    /** Whether a row is a threat or an opportunity: by its words, else by the sign of its amount. */
    Risk.Nature nature(Row row, Optional<Double> size) {
        boolean saving = sign == Sign.SAVING_BELOW_ZERO
                && size.filter(amount -> amount < 0).isPresent();
        return nature(row).orElse(saving ? Risk.Nature.OPPORTUNITY : Risk.Nature.UNSTATED);
    }
}
