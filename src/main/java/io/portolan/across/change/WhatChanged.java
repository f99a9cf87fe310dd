package io.portolan.across.change;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.Observation;
import io.portolan.sheet.Past;
import io.portolan.words.Words;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is different from the months before, as a page and as results. */
public final class WhatChanged {
    private WhatChanged() {}

    /**
     * What changed since the last month in which each workbook came; empty when none of them came before.
     *
     * @param past the months before
     * @param month this month
     * @param now what each workbook of this month says, by its name
     * @param language the language of the page
     */
    public static Optional<Analysis> since(
            Past past, YearMonth month, Map<String, List<Observation>> now, Locale language) throws IOException {
        Predecessors predecessors = Predecessors.of(past.arrivals(), month, now.keySet());
        if (predecessors.before().isEmpty()) {
            return Optional.empty();
        }
        Changes changes = new Comparison(past, predecessors, now).changes(month);
        ChangePage page = new ChangePage(changes, Words.of(WhatChanged.class, language));
        return Optional.of(new Analysis(
                List.of(),
                List.of(),
                List.of(page.page()),
                List.of(),
                page.methods(),
                Map.of("changes", List.of(ChangeResults.of(changes))),
                List.of()));
    }
}
