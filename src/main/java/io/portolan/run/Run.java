package io.portolan.run;

import io.portolan.across.FalseDiscoveries;
import io.portolan.analysis.Analysis;
import io.portolan.finding.Fault;
import io.portolan.intake.Intake;
import io.portolan.intake.Letters;
import io.portolan.report.KindReport;
import io.portolan.report.Report;
import io.portolan.report.TableReport;
import io.portolan.report.WorkbookReport;
import io.portolan.report.excel.ExcelForm;
import io.portolan.report.html.HtmlForm;
import io.portolan.report.json.JsonForm;
import io.portolan.run.quarantine.Quarantine;
import io.portolan.table.StatusDate;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stages in order, from inputs to results. */
public final class Run {
    private Run() {}

    /** Does a job and tells a listener how far it has come. */
    public static Outcome of(Job job, Listener listener) throws IOException {
        long start = System.nanoTime();
        try (Letters letters = new Letters(job.settings());
                Engine engine = Engine.local(job.jobs(), listener);
                Quarantine quarantine = new Quarantine(job.settings())) {
            Intake.Delivery delivery = Intake.collect(job.inputs(), letters);
            List<Opening> opened = engine.map(
                    Stage.READING,
                    Copies.originals(delivery),
                    submission -> Opening.of(submission, job.settings(), quarantine));
            Locale language = job.language().orElseGet(() -> mostSpoken(opened));
            Analysing analysing = new Analysing(job, asOf(job, opened), language);
            List<WorkbookReport> analysed = engine.map(Stage.ANALYSING, opened, analysing::analyse);
            FalseDiscoveries.correct(analyses(analysed));
            List<KindReport> together = Stream.of(
                            analysing.changes(month(job, opened), analysed).stream(),
                            analysing.contradictions(analysed).stream(),
                            analysing.years(analysed).stream(),
                            analysing.together(opened).stream())
                    .flatMap(some -> some)
                    .toList();
            List<WorkbookReport> all = Copies.among(delivery, analysed, language);
            Report report = report(job, opened, language, all, together);
            listener.begins(Stage.WRITING, analysed.size());
            Map<String, String> outputs = ExcelForm.write(report, job.out());
            HtmlForm.write(report, outputs, job.out());
            JsonForm.write(report, outputs, job.out());
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            return new Outcome(report, job.out(), outputs, faults(opened, analysed, together), took);
        }
    }

    private static Report report(
            Job job, List<Opening> opened, Locale language, List<WorkbookReport> workbooks, List<KindReport> together) {
        return new Report(
                job.version(),
                asOf(job, opened),
                month(job, opened).toString(),
                job.seed(),
                language,
                job.settings(),
                workbooks,
                together);
    }

    /** The month that was named, else that of the day spoken for. */
    private static YearMonth month(Job job, List<Opening> opened) {
        return job.period().orElseGet(() -> YearMonth.from(asOf(job, opened)));
    }

    /** The day that was named, else the latest status date that a workbook states, else today. */
    private static LocalDate asOf(Job job, List<Opening> opened) {
        return job.asOf()
                .orElseGet(() -> opened.stream()
                        .flatMap(opening -> opening.book().stream())
                        .flatMap(book -> StatusDate.of(book).stream())
                        .max(Comparator.naturalOrder())
                        .orElse(job.today()));
    }

    private static Locale mostSpoken(List<Opening> opened) {
        Map<String, Long> spoken = opened.stream()
                .filter(opening -> !opening.knownTables().isEmpty())
                .map(opening -> opening.language().getLanguage())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return spoken.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> new Locale(entry.getKey()))
                .orElse(Locale.ENGLISH);
    }

    private static Stream<Analysis> analyses(List<WorkbookReport> workbooks) {
        return workbooks.stream()
                .flatMap(workbook -> workbook.tables().stream())
                .map(TableReport::analysis)
                .flatMap(Optional::stream);
    }

    private static List<Fault> faults(List<Opening> opened, List<WorkbookReport> analysed, List<KindReport> together) {
        Stream<Fault> reading = opened.stream().flatMap(opening -> opening.faults().stream());
        Stream<Analysis> analyses =
                Stream.concat(analyses(analysed), together.stream().map(KindReport::analysis));
        return Stream.concat(reading, analyses.flatMap(a -> a.faults().stream()))
                .toList();
    }
}
