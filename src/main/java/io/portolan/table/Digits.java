package io.portolan.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The digits of a number as typed, with its separators of thousands and decimals. */
final class Digits {
    private static final Pattern PLAIN = Pattern.compile("(\\d+)(e[+-]?\\d{1,3})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUPED = Pattern.compile(
            "(?<whole>\\d{1,3}(?<group>[ '.,])\\d{3}(?:\\k<group>\\d{3})*)(?:(?<point>[.,])(?<part>\\d+))?");
    private static final Pattern INDIAN =
            Pattern.compile("(?<whole>\\d{1,2}(?:,\\d{2})+,\\d{3})(?:(?<point>\\.)(?<part>\\d+))?");
    private static final Pattern DECIMAL = Pattern.compile(
            "(?<whole>\\d*)(?<point>[.,])(?<part>\\d+)(?<power>e[+-]?\\d{1,3})?", Pattern.CASE_INSENSITIVE);

    private Digits() {}

    /** The number that the digits stand for; empty when they are not one number. */
    static Optional<BigDecimal> parse(String digits, boolean decimalComma) {
        if (PLAIN.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits));
        }
        return decimalMark(digits, decimalComma).map(mark -> number(digits, mark));
    }

    /** Which mark separates the decimals for certain, whatever the style; empty when the digits do not tell. */
    static Optional<Character> evidence(String digits) {
        if (digits.indexOf('.') < 0 && digits.indexOf(',') < 0) {
            return Optional.empty();
        }
        Optional<Character> withComma = decimalMark(digits, true);
        return withComma.equals(decimalMark(digits, false)) ? withComma : Optional.empty();
    }

    private static Optional<Character> decimalMark(String digits, boolean decimalComma) {
        char mark = decimalComma ? ',' : '.';
        Matcher decimal = DECIMAL.matcher(digits);
        boolean isDecimal = decimal.matches();
        if (isDecimal && decimal.group("point").charAt(0) == mark) {
            return Optional.of(mark);
        }
        Optional<Character> grouped = mark(digits, GROUPED).or(() -> mark(digits, INDIAN));
        boolean startsWithZero = digits.startsWith("0");
        if (grouped.isPresent() && !(isDecimal && startsWithZero)) {
            return grouped;
        }
        return isDecimal ? Optional.of(decimal.group("point").charAt(0)) : Optional.empty();
    }

    /** The decimal mark of digits in groups: the one that was used, else the one that the groups leave over. */
    private static Optional<Character> mark(String digits, Pattern shape) {
        Matcher matcher = shape.matcher(digits);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        char group = shape == INDIAN ? ',' : matcher.group("group").charAt(0);
        String point = matcher.group("point");
        char mark = point == null ? other(group) : point.charAt(0);
        return mark == group ? Optional.empty() : Optional.of(mark);
    }

    private static char other(char group) {
        return group == '.' ? ',' : '.';
    }

    private static BigDecimal number(String digits, char mark) {
        StringBuilder plain = new StringBuilder("0");
        digits.chars()
                .filter(c -> c == mark || Character.isLetterOrDigit(c) || c == '+' || c == '-')
                .forEach(c -> plain.append(c == mark ? '.' : (char) c));
        return new BigDecimal(plain.toString());
    }
}
