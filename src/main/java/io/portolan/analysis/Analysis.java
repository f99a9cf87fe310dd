package io.portolan.analysis;

import io.portolan.finding.Fault;
import io.portolan.finding.Finding;
import java.util.List;
import java.util.Map;

/**
 * All that was found in one table.
 *
 * @param findings what to know or mend, in the order of the sheet
 * @param columns what to set beside the table
 * @param pages what to read; the first is the table's own page
 * @param headlines candidates for "the five things to act on"
 * @param methods how the numbers were made
 * @param results for other programs: under each name of results.json ({@code registers}, {@code kpis}, {@code projects} …) a list of
 *     objects, each a map of {@link String} to {@link String}, {@link Number}, {@link Boolean}, list or map, in the order written; a
 *     number that could not be computed is left out
 * @param subjects what it speaks of, to be met again next month
 * @param faults what went wrong in Portolan itself
 */
public record Analysis(
        List<Finding> findings,
        List<ComputedColumn> columns,
        List<Page> pages,
        List<Headline> headlines,
        List<MethodNote> methods,
        Map<String, List<Map<String, Object>>> results,
        List<Subject> subjects,
        List<Fault> faults) {
    /** Where there is nothing to say. */
    public static final Analysis NOTHING =
            new Analysis(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), List.of());

    public Analysis {
        findings = List.copyOf(findings);
        columns = List.copyOf(columns);
        pages = List.copyOf(pages);
        headlines = List.copyOf(headlines);
        methods = List.copyOf(methods);
        subjects = List.copyOf(subjects);
        faults = List.copyOf(faults);
    }

    /** An analysis of what nobody will ask for next month. */
    public Analysis(
            List<Finding> findings,
            List<ComputedColumn> columns,
            List<Page> pages,
            List<Headline> headlines,
            List<MethodNote> methods,
            Map<String, List<Map<String, Object>>> results,
            List<Fault> faults) {
        this(findings, columns, pages, headlines, methods, results, List.of(), faults);
    }
}
