package io.portolan.sheet.portfolio;

import io.portolan.sheet.Sourced;
import io.portolan.table.Column;
import io.portolan.table.NumberStyle;
import io.portolan.table.Quantity;
import io.portolan.table.Row;
import io.portolan.workbook.Cell;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The currencies of a list: written beside its amounts, kept in the formats of their cells, or told in a column of their own. */
final class Currencies {
    private static final Pattern COLUMN = Pattern.compile(
            "currency( code)?|valuta|munt(soort)?|devise|monnaie|währung|moneda|moeda", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORMAT = Pattern.compile("\\[\\$(?<code>[^\\]-]+)|(?<sign>[€£¥]|(?<!\\[)\\$)");
    private static final Map<String, String> CODES = Map.of(
            "€", "EUR", "euro", "EUR", "euros", "EUR", "us$", "USD", "£", "GBP", "¥", "JPY", "fr.", "CHF", "sfr.",
            "CHF");

    /** Currencies that may be written as a bare $. */
    private static final Set<String> DOLLARS =
            Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "ARS", "CLP", "COP");

    private Currencies() {}

    /** All currencies of a list in alphabetical order; empty where none is told. */
    static List<String> of(List<Sourced<Project>> rows) {
        TreeSet<String> told = new TreeSet<>();
        for (Sourced<Project> row : rows) {
            ColumnRule.MONEY.stream()
                    .flatMap(field -> row.row().cell(field).stream())
                    .flatMap(cell -> of(cell, row.row().table().numbers()).stream())
                    .forEach(told::add);
            named(row.row()).forEach(told::add);
        }
        if (told.stream().anyMatch(DOLLARS::contains)) {
            told.remove("$");
        }
        return List.copyOf(told);
    }

    /** The currency of an amount by what is written beside it or by the format of its cell. */
    static Optional<String> of(Cell cell, NumberStyle style) {
        Optional<Quantity> quantity = Quantity.read(cell, style);
        Optional<String> written = quantity.map(Quantity::unit).filter(unit -> !unit.isEmpty() && !unit.equals("%"));
        return written.or(() -> quantity.flatMap(typed -> ofFormat(cell.format())))
                .map(Currencies::code);
    }

    private static Optional<String> ofFormat(String format) {
        Matcher matcher = FORMAT.matcher(format);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.ofNullable(matcher.group("code")).or(() -> Optional.ofNullable(matcher.group("sign")));
    }

    private static Stream<String> named(Row row) {
        return row.table().columns().stream()
                .filter(Currencies::isCurrency)
                .map(column -> row.cell(column).text().strip())
                .filter(text -> !text.isEmpty())
                .map(Currencies::code);
    }

    private static boolean isCurrency(Column column) {
        return COLUMN.matcher(column.header().strip()).matches();
    }

    private static String code(String written) {
        String plain = written.strip();
        return CODES.getOrDefault(plain.toLowerCase(Locale.ROOT), plain.toUpperCase(Locale.ROOT));
    }
}
