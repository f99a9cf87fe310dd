package io.portolan.sheet.risk;

import io.portolan.analysis.Block;
import io.portolan.chart.ValueFormat;
import io.portolan.words.Words;
import java.util.List;
import java.util.Optional;

/** How the pages of a register speak: its language and its currency. */
record Say(Words words, String currency) {
    private static final double LARGE = 10_000;

    String of(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    String money(double amount) {
        return (words.number(amount) + " " + currency).strip();
    }

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
