package io.portolan.history;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.Observation;
import io.portolan.report.Report;
import io.portolan.report.TableReport;
import io.portolan.report.WorkbookReport;
import io.portolan.sheet.Past;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one workbook said in one month; it takes the place of whatever the same workbook said of that month before.
 *
 * @param period the month
 * @param workbook the name of the file
 * @param sha256 its digest
 * @param asOf the day for which was spoken
 * @param observations what it said of its subjects
 * @param flaws what was found in it
 */
public record Entry(
        YearMonth period,
        String workbook,
        String sha256,
        LocalDate asOf,
        List<Observation> observations,
        List<Past.Flaw> flaws) {
    public Entry {
        observations = List.copyOf(observations);
        flaws = List.copyOf(flaws);
    }

    /** What a run says of each workbook that it analysed. */
    public static List<Entry> of(Report report) {
        return report.workbooks().stream()
                .filter(workbook -> workbook.status() == WorkbookReport.Status.ANALYSED)
                .map(workbook -> of(report, workbook))
                .toList();
    }

    private static Entry of(Report report, WorkbookReport workbook) {
        String name = workbook.submission().name();
        return new Entry(
                YearMonth.parse(report.period()),
                name,
                workbook.submission().sha256(),
                report.asOf(),
                workbook.observations().stream()
                        .filter(seen -> seen.subject().isFollowed())
                        .toList(),
                flaws(name, workbook).toList());
    }

    private static Stream<Past.Flaw> flaws(String name, WorkbookReport workbook) {
        return workbook.tables().stream()
                .map(TableReport::analysis)
                .flatMap(Optional::stream)
                .map(Analysis::findings)
                .flatMap(List::stream)
                .map(finding -> new Past.Flaw(
                        name,
                        finding.rule(),
                        finding.severity().word(),
                        finding.cell().sheet(),
                        finding.cell().a1(),
                        finding.subject()));
    }
}
