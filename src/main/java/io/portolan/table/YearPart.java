package io.portolan.table;

import java.util.regex.Pattern;

/** Headings of amounts that belong to one year only, such as "Budget 2026" or "yearly forecast". */
final class YearPart {
    private static final Pattern YEARLY = Pattern.compile(
            ".*\\b(yearly|annual|annually|in year|current year|this year|jaarlijks\\w*|jaarbudget|dit jaar|annuel\\w*|annee en cours"
                    + "|jahrlich\\w*|jahresbudget|laufendes jahr|anual\\w*|annual[ei]|fy ?\\d{2,4}.*)\\b.*");

    private YearPart() {}

    static boolean is(Heading heading) {
        return Timeline.yearIn(heading.text()).isPresent()
                || YEARLY.matcher(Wording.plain(heading.text())).matches();
    }
}
