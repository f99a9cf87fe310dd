package io.portolan.sheet.risk;

import io.portolan.analysis.Block;
import io.portolan.chart.ValueFormat;
import io.portolan.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the pages of a register speak: its language and its currency. */
record Say(Words words, String currency) {
    private static final double LARGE = 10_000;
    private static final double SHORTENED = 100_000;
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;
    private static final Pattern COUNTS_IN_THOUSANDS = Pattern.compile(
            "(?:k|m|t|mn|mln|mio|tsd|thousand|million)[ .]?(?:\\p{Sc}|[A-Z]{3}).*|.*(?:000|k|thousand|million|mln|mio)",
            Pattern.CASE_INSENSITIVE);

    String of(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** An amount with about three digits, in thousands or millions where the register does not count in them already. */
    String money(double amount) {
        Magnitude magnitude = magnitude(amount);
        return (words.number(amount / magnitude.size()) + " " + magnitude.unit()).strip();
    }

    /** An amount with all its digits before the point, to be compared with another. */
    String moneyInFull(double amount) {
        return (words.number(amount) + " " + currency).strip();
    }

    /** The size in which amounts like this one are told, and its unit with the currency. */
    Magnitude magnitude(double typical) {
        double size = Math.abs(typical);
        if (size < SHORTENED || COUNTS_IN_THOUSANDS.matcher(currency).matches()) {
            return new Magnitude(1, currency);
        }
        return size >= MILLION
                ? new Magnitude(MILLION, (words.say("unit.million") + " " + currency).strip())
                : new Magnitude(THOUSAND, (words.say("unit.thousand") + " " + currency).strip());
    }

    /** A size and its name. */
    record Magnitude(double size, String unit) {}

    /** A heading whose text may name the currency. */
    Block.Heading heading(String key, ValueFormat format) {
        return new Block.Heading(words.say(key, currency).strip(), format);
    }

    /** Large amounts need no decimals. */
    static ValueFormat amounts(double typical) {
        return Math.abs(typical) >= LARGE ? ValueFormat.INTEGER : ValueFormat.DECIMAL1;
    }

    /** A value, or an empty cell. */
    static Object cell(Optional<?> value) {
        return value.isPresent() ? value.get() : "";
    }

    static Block.Line line(Object... values) {
        return new Block.Line(List.of(values), Optional.empty());
    }
}
