package io.portolan.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What stands around a table and hints at its meaning.
 *
 * @param sheet the sheet's name
 * @param titles the texts above and beside the headings
 * @param file the file's name
 */
record Surroundings(String sheet, List<String> titles, String file) {
    Surroundings {
        titles = List.copyOf(titles);
    }

    /** How much the names speak for a kind, from 0 to 1. */
    double speaksFor(String kind) {
        if (kinds(sheet).contains(kind)) {
            return 1;
        }
        if (titles.stream().anyMatch(title -> kinds(title).contains(kind))) {
            return 0.8;
        }
        return kinds(file).contains(kind) ? 0.6 : 0;
    }

    private static Set<String> kinds(String name) {
        Set<String> kinds = new LinkedHashSet<>(Dictionary.builtIn().kindsNamed(name));
        String plain = Wording.plain(name);
        if (plain.matches(".*(ris[kcq]|riesgo|gefahr|amdec|fmea).*")) {
            kinds.add("risk-register");
        }
        if (plain.matches(
                ".*(portfolio|portefeuil|cartera|(project|projet|projekt|proyecto|progett|projeto)s?\\w{0,3} (list|overview)).*")) {
            kinds.add("portfolio-list");
        }
        if (plain.matches(".*\\b(kpis?|scorecard|kennzahl\\w*|indicat\\w*|metrics?|performance)\\b.*")) {
            kinds.add("kpi-sheet");
        }
        return kinds;
    }

    /** The year that the nearest of the names tells. */
    OptionalInt year() {
        List<String> names = new java.util.ArrayList<>(titles);
        names.add(0, sheet);
        names.add(file);
        return names.stream()
                .map(Timeline::yearIn)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }
}
