package io.portolan.sheet.stakeholders;

import io.portolan.sheet.Sourced;
import io.portolan.table.Quantity;
import io.portolan.table.Row;
import io.portolan.table.Table;
import io.portolan.table.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads the lines of a register; a line without a name, an organisation or a role is none. */
final class Reading {
    private static final double GREATEST = 10;
    private static final List<String> NAMES = List.of("stakeholder_name", "organisation", "role");
    /** Words for rhythms in the four languages and the days between two contacts. */
    private static final Map<Pattern, Integer> RHYTHMS = rhythms();

    private Reading() {}

    private static Map<Pattern, Integer> rhythms() {
        Map<Pattern, Integer> rhythms = new LinkedHashMap<>();
        rhythms.put(
                Pattern.compile(
                        "(bi-?|two-?|2-?|twee|zwei|14)\\s?-?(week|weke|wöchen|tägig|daags).*|fortnight.*|bimensuel.*"),
                14);
        rhythms.put(Pattern.compile("(daily|dagelijks|quotidien|täglich).*"), 1);
        rhythms.put(Pattern.compile("(week|weke|hebdo|wöchen).*"), 7);
        rhythms.put(Pattern.compile("(month|maand|mensuel|monat).*"), 31);
        rhythms.put(Pattern.compile("(quarter|kwartaal|trimest|quartal|viertelj|vierteljähr).*"), 92);
        rhythms.put(Pattern.compile("(half|semest|halb).*"), 183);
        rhythms.put(Pattern.compile("(year|annual|jaarlijks|annuel|jähr).*"), 366);
        return rhythms;
    }

    static List<Sourced<Stakeholder>> of(Table table) {
        return table.rows().stream()
                .map(row -> new Sourced<>(stakeholder(row), row))
                .filter(row -> !row.value().name().isEmpty())
                .toList();
    }

    private static Stakeholder stakeholder(Row row) {
        return new Stakeholder(
                NAMES.stream()
                        .flatMap(field -> row.text(field).stream())
                        .findFirst()
                        .orElse(""),
                level(row, "power"),
                level(row, "interest"),
                row.text("engagement_current").or(() -> row.text("attitude")).flatMap(Engagement::of),
                row.text("engagement_desired").flatMap(Engagement::of),
                row.text("strategy").orElse(""),
                days(row),
                row.date("last_contact"));
    }

    /** A level from 1 to 10 as a number or a word; empty where what stands there is neither. */
    private static OptionalDouble level(Row row, String field) {
        Optional<Double> number = row.quantity(field).map(Quantity::value);
        return number.or(() ->
                        row.text(field).flatMap(Vocabulary.of("scale5")::find).map(Double::parseDouble))
                .filter(level -> level >= 1 && level <= GREATEST)
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    private static OptionalInt days(Row row) {
        String text = row.text("frequency").orElse("").toLowerCase(Locale.ROOT);
        return RHYTHMS.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(text).matches())
                .mapToInt(Map.Entry::getValue)
                .findFirst();
    }
}
