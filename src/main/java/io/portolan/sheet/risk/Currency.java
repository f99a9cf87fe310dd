package io.portolan.sheet.risk;

import io.portolan.table.Quantity;
import io.portolan.table.Row;
import io.portolan.table.Table;
import io.portolan.workbook.Cell;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The currencies of a register's amounts: beside the number, in its format, or in the heading. */
final class Currency {
    private static final Pattern HEADING = Pattern.compile(
            "(?i)(k|m|mln|mio|t)?\\s?(€|\\$|£|eur|usd|gbp|chf)\\b?|€|\\(\\s*([km]?[€$£]|[a-z]{0,3}\\s?(eur|usd|gbp|chf))\\s*\\)");
    private static final Pattern SIGN =
            Pattern.compile("(?i)€|\\$|£|¥|\\b(?:eur|euros?|usd|gbp|chf|sek|nok|dkk|pln|czk|jpy|cad|aud)\\b");
    /** The sign and the language of a number format: {@code [$€-413]}. */
    private static final Pattern FORMAT_LOCALE = Pattern.compile("\\[\\$([^\\]-]*)(?:-[^\\]]*)?\\]");

    private static final Pattern TIME = Pattern.compile(
            "(?iu)^(?:d|days?|dag(?:en)?|jours?|j|tage?n?|w|wk|weeks?|weken|semaines?|wochen?|months?|maand(?:en)?|mois|monate?n?|h|hours?"
                    + "|uur|uren|heures?|stunden?)\\.?$");
    private static final Map<String, String> ISO =
            new TreeMap<>(Map.of("€", "EUR", "EURO", "EUR", "EUROS", "EUR", "$", "USD", "£", "GBP", "¥", "JPY"));
    private static final List<String> AMOUNTS =
            List.of("impact_mode", "impact_cost", "impact_low", "impact_high", "impact_p10", "impact_p90", "impact");

    private Currency() {}

    /** Whether a unit is a currency. */
    static boolean isKnown(String unit) {
        return SIGN.matcher(unit).find();
    }

    /** Whether a unit measures time. */
    static boolean isTime(String unit) {
        return TIME.matcher(unit.strip()).matches();
    }

    /** The unit of a table's amounts as written: the first heading, else the first cell, that states one; "" where none does. */
    static String shown(Table table, boolean amountsInImpact) {
        Stream<String> headings = fields(amountsInImpact)
                .flatMap(field -> table.column(field).stream())
                .flatMap(column -> {
                    Matcher matcher = HEADING.matcher(column.header());
                    return matcher.find() ? Stream.of(matcher.group().replaceAll("[()\\s]", "")) : Stream.empty();
                });
        Stream<String> cells = fields(amountsInImpact)
                .flatMap(field -> table.rows().stream().flatMap(row -> row.cell(field).stream()))
                .flatMap(cell -> written(cell, table));
        return Stream.concat(headings, cells).findFirst().orElse("");
    }

    /** The currency of a row's amounts as an ISO code, where the row states one. */
    static Optional<String> of(Row row, boolean amountsInImpact) {
        return fields(amountsInImpact)
                .flatMap(field -> row.cell(field).stream())
                .filter(cell -> !cell.isBlank())
                .flatMap(cell -> written(cell, row.table()))
                .map(Currency::iso)
                .findFirst();
    }

    private static Stream<String> fields(boolean amountsInImpact) {
        return AMOUNTS.stream().filter(field -> amountsInImpact || !field.equals("impact"));
    }

    private static Stream<String> written(Cell cell, Table table) {
        String unit = Quantity.read(cell, table.numbers()).map(Quantity::unit).orElse("");
        Matcher matcher = SIGN.matcher(
                unit.isEmpty() || unit.equals("%")
                        ? FORMAT_LOCALE.matcher(cell.format()).replaceAll("$1")
                        : unit);
        return matcher.find() ? Stream.of(matcher.group()) : Stream.empty();
    }

    private static String iso(String sign) {
        String upper = sign.toUpperCase(Locale.ROOT);
        return ISO.getOrDefault(upper, upper);
    }
}
