package io.portolan.sheet.portfolio;

import io.portolan.analysis.Block;
import io.portolan.analysis.Block.Sign.Mark;
import io.portolan.sheet.Context;
import io.portolan.sheet.Sourced;
import io.portolan.table.Table;
import io.portolan.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of this package with its habits for figures: money in thousands or millions, indices with two decimals.
 *
 * @param words the words
 * @param unit what the heading of the money says in brackets, such as k€; amounts are then shown as they are typed; "" where none is told
 */
record Say(Words words, String unit) {
    private static final Pattern UNIT = Pattern.compile(
            "[(\\[]((?:[€$£]|mln|mio|mn|million|thousand|tsd|euro?|usd|gbp|chf|'?000|[km. ])+)[)\\]]",
            Pattern.CASE_INSENSITIVE);

    private static final double MILLION = 1e6;
    private static final double THOUSAND = 1e3;

    /** The words for a table in the language of the report. */
    static Say of(Table table, Context context) {
        Optional<String> unit = Stream.of("budget", "budget_revised", "actual_cost", "eac", "pv", "ev")
                .flatMap(field -> table.column(field).stream())
                .map(column -> UNIT.matcher(column.header()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1).strip())
                .findFirst();
        return new Say(Words.of(Say.class, context.language()), unit.orElse(""));
    }

    /** The words for the table that some rows come from. */
    static <R> Say of(List<Sourced<R>> rows, Context context) {
        return rows.isEmpty()
                ? new Say(Words.of(Say.class, context.language()), "")
                : of(rows.get(0).row().table(), context);
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    String money(double amount) {
        if (!unit.isEmpty()) {
            return words.number(amount) + " " + unit;
        }
        double size = Math.abs(amount);
        if (size >= MILLION) {
            return say("money.million", words.number(amount / MILLION));
        }
        return size >= 10 * THOUSAND ? say("money.thousand", words.number(amount / THOUSAND)) : words.number(amount);
    }

    String index(double index) {
        return words.number(index, 2);
    }

    String percent(double share) {
        return words.percent(share);
    }

    /** A share in whole percent, for those that were computed. */
    String wholePercent(double share) {
        return words.percent(Math.rint(100 * share) / 100);
    }

    /** A change as a share, in whole percent with its sign. */
    String signedPercent(double share) {
        String percent = wholePercent(share);
        return share > 0 && !percent.equals(wholePercent(0)) ? "+" + percent : percent;
    }

    String count(long count) {
        return words.number((double) count, 0);
    }

    String date(LocalDate day) {
        return words.date(day);
    }

    /** A status with its icon; one that is not known has none. */
    Object sign(Rag rag) {
        return switch (rag) {
            case GREEN, AMBER_GREEN -> new Block.Sign(rag(rag), Mark.GOOD);
            case AMBER -> new Block.Sign(rag(rag), Mark.DOUBTFUL);
            case AMBER_RED, RED -> new Block.Sign(rag(rag), Mark.BAD);
            case GREY -> rag(rag);
        };
    }

    String rag(Rag rag) {
        return say("rag." + rag.word());
    }
}
