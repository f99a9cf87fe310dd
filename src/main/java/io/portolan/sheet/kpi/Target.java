package io.portolan.sheet.kpi;

import io.portolan.statistics.control.Direction;
import io.portolan.table.NumberStyle;
import io.portolan.table.Quantity;
import io.portolan.workbook.Cell;
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
    private static final Pattern SIGNED = Pattern.compile("^(>=|=>|≥|>|<=|=<|≤|<|min\\.?|max\\.?)\\s*(.+)$");
    private static final Pattern WORD_BEHIND = Pattern.compile("(?<=\\d)\\s+\\p{L}+.*$");

    static Optional<Target> read(Cell cell, NumberStyle style) {
        Optional<Quantity> plain = Quantity.read(cell, style);
        if (plain.isPresent()) {
            return plain.map(quantity -> new Target(quantity, Direction.NONE));
        }
        Matcher signed = SIGNED.matcher(cell.text().strip());
        if (!signed.matches()) {
            return Optional.empty();
        }
        Optional<Quantity> number = Quantity.parse(signed.group(2), style)
                .or(() -> Quantity.parse(WORD_BEHIND.matcher(signed.group(2)).replaceAll(""), style));
        return number.map(quantity -> new Target(quantity, direction(signed.group(1))));
    }

    private static Direction direction(String sign) {
        boolean atMost = sign.contains("<") || sign.contains("≤") || sign.startsWith("max");
        return atMost ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
    }
}
