package io.portolan.table;

import io.portolan.workbook.Cell;
import io.portolan.workbook.CellValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number and what stood beside it.
 *
 * @param value the number; a percentage as a share, "1,2 mln" as 1,200,000
 * @param unit currency or unit as written, "" where there is none; "%" for a percentage
 * @param typed whether the cell held a true number rather than text
 */
public record Quantity(double value, String unit, boolean typed) {
    private static final Pattern SHAPE = Pattern.compile(
            "(?<before>[^\\d]*?)(?<digits>(?:\\d|[.,](?=\\d))(?:[\\d.,' ]*\\d)?(?:[eE][+-]?\\d{1,3})?)(?<behind>[^\\d]*)");
    private static final Pattern NO_CENTS = Pattern.compile("^[.,]-{1,2}");

    /** A cell as a number; empty when it holds none. Dates, truths and errors are none. */
    public static Optional<Quantity> read(Cell cell, NumberStyle style) {
        if (cell.value() instanceof CellValue.Numeric n) {
            return Optional.of(new Quantity(n.number(), cell.isPercentage() ? "%" : "", true));
        }
        return cell.value() instanceof CellValue.Text t ? parse(t.text(), style) : Optional.empty();
    }

    /** A text as a number: "1.234,56", "1 234,56", "12 %", "€ 1,2 mln", "(500)", "300,000 CHF", ".54"; empty when it is none. */
    public static Optional<Quantity> parse(String text, NumberStyle style) {
        // Most texts are words: they need no closer look.
        if (text.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Matcher shape = SHAPE.matcher(Typed.value(text));
        if (!shape.matches()) {
            return Optional.empty();
        }
        String before = shape.group("before");
        String behind = NO_CENTS.matcher(shape.group("behind")).replaceFirst("");
        boolean bracketed = before.indexOf('(') >= 0 && behind.indexOf(')') >= 0;
        if (bracketed) {
            before = before.replaceFirst("\\(", "");
            behind = behind.replaceFirst("\\)", "");
        }
        return parse(before, shape.group("digits"), behind, style)
                .filter(quantity -> !bracketed || quantity.value() >= 0)
                .map(quantity -> bracketed ? quantity.negated() : quantity);
    }

    /** The digits of a text when it is a number; to learn how a table writes its numbers. */
    static Optional<String> digits(String text) {
        Matcher shape = SHAPE.matcher(Typed.value(text));
        boolean isNumber = shape.matches() && parse(text, NumberStyle.POINT).isPresent();
        return isNumber ? Optional.of(shape.group("digits")) : Optional.empty();
    }

    private static Optional<Quantity> parse(String before, String digits, String behind, NumberStyle style) {
        boolean minusBehind = behind.equals("-") && digits.matches(".*[.,].*");
        boolean minusBefore = before.indexOf('-') >= 0;
        if (minusBehind && minusBefore) {
            return Optional.empty();
        }
        Optional<Unit> unit = Unit.of(before.replaceFirst("[-+]", ""), minusBehind ? "" : behind);
        Optional<BigDecimal> number = Digits.parse(digits, style.decimalComma());
        return unit.flatMap(u -> number.flatMap(n -> of(minusBefore || minusBehind ? n.negate() : n, u)));
    }

    private static Optional<Quantity> of(BigDecimal number, Unit unit) {
        int power = unit.power() - (unit.text().equals("%") ? 2 : 0);
        double value = number.scaleByPowerOfTen(power).doubleValue();
        return Double.isFinite(value) ? Optional.of(new Quantity(value, unit.text(), false)) : Optional.empty();
    }

    private Quantity negated() {
        return new Quantity(-value, unit, typed);
    }
}
