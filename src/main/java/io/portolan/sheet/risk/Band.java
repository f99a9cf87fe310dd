package io.portolan.sheet.risk;

import io.portolan.table.NumberStyle;
import io.portolan.table.Quantity;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretch of values that a class of a scale stands for.
 *
 * @param low where it begins
 * @param high where it ends; infinite where it is open
 * @param unit as written: "%", "€", "days"; "" where none is
 */
record Band(double low, double high, String unit) {
    private static final Pattern BELOW =
            Pattern.compile("(?iu)^(?:<=?|≤|less than|below|under|up to|minder dan|kleiner dan"
                    + "|lager dan|onder|tot|moins de|inférieure? à|jusqu.à|weniger als|unter|bis(?: zu)?)\\s*(.+)$");
    private static final Pattern ABOVE = Pattern.compile(
            "(?iu)^(?:>=?|≥|more than|above|over|at least|from|meer dan|groter dan"
                    + "|hoger dan|boven|vanaf|plus de|supérieure? à|à partir de|mehr als|über|ab)\\s*(.+)$|^(.+?)\\s*\\+$");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?iu)^(?:between|from|tussen|van|entre|de|zwischen|von)?\\s*(.+?)"
                    + "\\s*(?:-|–|—|\\bto\\b|\\btot\\b|\\bt/m\\b|\\ben\\b|\\band\\b|\\bà\\b|\\bet\\b|\\bbis\\b|\\bund\\b)\\s*(.+)$");
    private static final Pattern UNIT_BEHIND = Pattern.compile("[^\\d]*$");

    /** A single value as a band without width. */
    static Band at(double value, String unit) {
        return new Band(value, value, unit);
    }

    /** A text as a band: "&lt; 5 %", "10–30%", "100.000 – 500.000", "&gt; € 1 mln"; empty when it is none. */
    static Optional<Band> parse(String text, NumberStyle style) {
        String stripped = text.strip();
        return below(stripped, style).or(() -> above(stripped, style)).or(() -> between(stripped, style));
    }

    private static Optional<Band> below(String text, NumberStyle style) {
        Matcher matcher = BELOW.matcher(text);
        return matcher.matches()
                ? Quantity.parse(matcher.group(1), style).map(top -> new Band(0, top.value(), top.unit()))
                : Optional.empty();
    }

    private static Optional<Band> above(String text, NumberStyle style) {
        Matcher matcher = ABOVE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = Optional.ofNullable(matcher.group(1)).orElse(matcher.group(2));
        return Quantity.parse(number, style).map(foot -> new Band(foot.value(), open(foot.unit()), foot.unit()));
    }

    private static double open(String unit) {
        return unit.equals("%") ? 1 : Double.POSITIVE_INFINITY;
    }

    private static Optional<Band> between(String text, NumberStyle style) {
        Matcher matcher = BETWEEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String first = matcher.group(1);
        boolean bare = Character.isDigit(first.charAt(first.length() - 1));
        Matcher behind = UNIT_BEHIND.matcher(matcher.group(2));
        String shared = bare && behind.find() ? behind.group() : "";
        return Quantity.parse(first + shared, style)
                .flatMap(foot -> Quantity.parse(matcher.group(2), style).map(top -> of(foot, top)))
                .filter(band -> band.low() < band.high());
    }

    private static Band of(Quantity foot, Quantity top) {
        return new Band(foot.value(), top.value(), top.unit().isEmpty() ? foot.unit() : top.unit());
    }

    /** Where its values lie on average; the beginning of an open band. */
    double middle() {
        return isOpen() ? low : low + (high - low) / 2;
    }

    /** Where it ends, or begins when it is open: as far as it is stated. */
    double stated() {
        return isOpen() ? low : high;
    }

    boolean isOpen() {
        return Double.isInfinite(high);
    }

    boolean isShare() {
        return unit.equals("%");
    }

    /** The same band with its ends divided by a hundred, as a percentage. */
    Band asPercentage() {
        return new Band(low / 100, isOpen() ? 1 : high / 100, "%");
    }
}
