package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import io.portolan.words.Words;
import io.portolan.workbook.Cell;
import io.portolan.workbook.CellValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A rule that looks at each risk by itself. */
abstract class RiskRule extends RegisterRule {
    private static final int DIGITS = 6;

    RiskRule(Severity severity) {
        super(severity);
    }

    /** What it has to say of one risk. */
    abstract Optional<Remark> look(Sourced<Risk> risk, Context context);

    @Override
    public List<Remark> check(List<Sourced<Risk>> rows, Context context) {
        return rows.stream()
                .map(risk -> look(risk, context))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A remark at a field when a condition holds. */
    static Optional<Remark> remark(boolean applies, Sourced<Risk> risk, String field, String... arguments) {
        return applies ? Optional.of(Remark.of(risk.ref(field), risk.value().name(), arguments)) : Optional.empty();
    }

    /** A remark at a field when a condition holds, with what takes some work to say. */
    static Optional<Remark> remark(boolean applies, Sourced<Risk> risk, String field, Supplier<String> argument) {
        return applies ? remark(true, risk, field, argument.get()) : Optional.empty();
    }

    /** Whether the register has a column for a field. */
    static boolean has(Sourced<Risk> risk, String field) {
        return risk.row().table().column(field).isPresent();
    }

    /** Whether the register has a column for a field and the risk leaves it blank. */
    static boolean leavesBlank(Sourced<Risk> risk, String field) {
        return risk.row().cell(field).filter(Cell::isBlank).isPresent();
    }

    /** What a risk writes in a field; "" where it writes nothing. */
    static String text(Sourced<Risk> risk, String field) {
        return risk.row().text(field).orElse("");
    }

    /** A field as the language of the analysis writes it: six digits of a number at most, a text as it stands. */
    static String written(Sourced<Risk> risk, String field, Words words) {
        Optional<Cell> cell = risk.row().cell(field);
        if (cell.isPresent() && cell.get().value() instanceof CellValue.Numeric number) {
            return cell.get().isPercentage()
                    ? words.percent(number.number())
                    : words.number(number.number(), decimals(number.number()));
        }
        return text(risk, field);
    }

    private static int decimals(double value) {
        BigDecimal shown = new BigDecimal(value).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        return Math.max(0, shown.stripTrailingZeros().scale());
    }

    /** The column in which a risk states its amount. */
    static String amountField(Sourced<Risk> risk) {
        return Stream.of("impact_mode", "impact_cost", "impact_low", "impact_p10", "impact")
                .filter(field -> risk.row().number(field).isPresent())
                .findFirst()
                .orElse("impact");
    }

    /** The sentences of this package in the language of the analysis. */
    static Words words(Context context) {
        return Words.of(RiskRule.class, context.language());
    }
}
