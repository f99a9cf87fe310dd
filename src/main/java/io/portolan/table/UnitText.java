package io.portolan.table;

import java.util.regex.Pattern;

/** Recognises units and currencies that stand by themselves, such as a line of units below the headings. */
final class UnitText {
    private static final Pattern UNIT = Pattern.compile(
            "[(\\[]?\\s*(?:\\d{1,2}(?=\\))|[%‰€$£¥#°]|[kKmM]?\\s?(?:€|\\$|£|EUR|USD|GBP|CHF)|(?:€|\\$|£)\\s?(?:k|m|mn|mln|bn|million|thousand)"
                    + "|n|nr|no|h|hrs?|hours?|heures?|stunden|uren|horas|ore|d|days?|jours?|tage|dagen|días|dias|giorni|weeks?|months?|fte"
                    + "|kg|t|tonnes?|thousand tonnes|million tonnes|km|m2|m³|kwh|mwh|pts?|points?|index|ratio|count|number|units?|aantal|anzahl"
                    + "|nombre|score|million|thousand|mln|text|date|datum)\\s*[)\\]]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private UnitText() {}

    /** Whether a text is nothing but a unit. */
    static boolean isUnit(String text) {
        return UNIT.matcher(text.strip()).matches();
    }
}
