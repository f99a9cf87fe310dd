package io.portolan.report.look;

import io.portolan.chart.ValueFormat;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Numbers as text, the same in every language: thousands grouped by a space (as ISO 80000-1 has it, for a comma means
 * one thing in English and another in German), decimals after a point.
 */
public final class Figures {
    private Figures() {}

    /** A number in its format; days are counted from 1 January 1970. */
    public static String text(double value, ValueFormat format) {
        return switch (format) {
            case INTEGER -> decimal(value, "#,##0");
            case DECIMAL1 -> decimal(value, "#,##0.0");
            case DECIMAL2 -> decimal(value, "#,##0.00");
            case DECIMAL3 -> decimal(value, "#,##0.000");
            case PERCENT -> decimal(100 * value, "#,##0") + "%";
            case PERCENT1 -> decimal(100 * value, "#,##0.0") + "%";
            case DATE -> LocalDate.ofEpochDay((long) Math.floor(value)).toString();
            case TEXT -> decimal(value, "#,##0.###");
        };
    }

    private static String decimal(double value, String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\u00a0');
        symbols.setMinusSign('\u2212');
        return new DecimalFormat(pattern, symbols).format(value + 0.0);
    }
}
