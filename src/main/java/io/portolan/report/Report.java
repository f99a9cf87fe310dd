package io.portolan.report;

import io.portolan.settings.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The one document of a run; every form of output is a reader of it.
 *
 * @param version Portolan's version
 * @param asOf the day for which it speaks
 * @param period the month it belongs to, such as 2026-11
 * @param seed the start of every random number
 * @param language the language of what speaks of the whole run
 * @param settings what was set for it
 * @param workbooks its inputs in the order of their names
 * @param together what only several tables show together
 */
public record Report(
        String version,
        LocalDate asOf,
        String period,
        long seed,
        Locale language,
        Settings settings,
        List<WorkbookReport> workbooks,
        List<KindReport> together) {
    public Report {
        workbooks = List.copyOf(workbooks);
        together = List.copyOf(together);
    }
}
