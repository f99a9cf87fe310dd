package io.portolan.sheet.kpi;

import io.portolan.statistics.control.Direction;
import io.portolan.table.NumberStyle;
import io.portolan.table.Quantity;
import io.portolan.workbook.Cell;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A target as people write it: 95 %, "≥ 95 %", "&lt; 3 days".
 *
 * @param quantity the number and its unit
 * @param direction which way is good, when the sign says so
 */
record Target(Quantity quantity, Direction direction) {
    private static final Pattern SIGNED = Pattern.compile(
            "^(>=|=>|≥|>|<=|=<|≤|<|min(?!\\p{L})\\.?|max(?!\\p{L})\\.?|(?:at least|more than|above|minimum|minstens|minimaal|ten minste|meer dan|boven"
                    + "|au moins|plus de|mindestens|mehr als|über)|(?<most>at most|less than|below|under|maximum|maximaal|hooguit"
                    + "|hoogstens|minder dan|onder|au plus|moins de|höchstens|weniger als|unter))\\s*(.+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLUS = Pattern.compile("^(.*\\d)\\s*\\+$");
    private static final Pattern WORD_BEHIND = Pattern.compile("(?<=\\d)\\s+\\p{L}+.*$");

    /** A plain number as a target. */
    static Target of(Quantity quantity) {
        return new Target(quantity, Direction.NONE);
    }

    static Optional<Target> read(Cell cell, NumberStyle style) {
        Optional<Quantity> plain = Quantity.read(cell, style);
        if (plain.isPresent()) {
            return plain.map(Target::of);
        }
        Matcher signed = SIGNED.matcher(PLUS.matcher(cell.text().strip()).replaceFirst("≥ $1"));
        if (!signed.matches()) {
            return number(cell.text().strip(), style).map(Target::of);
        }
        return number(signed.group(3), style).map(quantity -> new Target(quantity, direction(signed)));
    }

    /** A number, words behind it left out: "3 days". */
    private static Optional<Quantity> number(String text, NumberStyle style) {
        return Quantity.parse(text, style)
                .or(() -> Quantity.parse(WORD_BEHIND.matcher(text).replaceAll(""), style));
    }

    private static Direction direction(Matcher signed) {
        String sign = signed.group(1).toLowerCase(Locale.ROOT);
        boolean atMost =
                sign.contains("<") || sign.contains("≤") || sign.startsWith("max") || signed.group("most") != null;
        return atMost ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
    }
}
