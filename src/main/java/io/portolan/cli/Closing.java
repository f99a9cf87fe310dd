package io.portolan.cli;

import io.portolan.analysis.Headline;
import io.portolan.finding.Finding;
import io.portolan.finding.Severity;
import io.portolan.report.Report;
import io.portolan.report.TableReport;
import io.portolan.report.WorkbookReport;
import io.portolan.run.Outcome;
import io.portolan.table.Note;
import io.portolan.table.Table;
import io.portolan.words.Words;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help;

/** What is said at the end of a run: a short table, what was rejected and why, and the one thing to look at first. */
final class Closing {
    private static final int MOST_ROWS = 10;
    private static final int WIDTH = 110;

    private final Outcome outcome;
    private final Words words;

    private Closing(Outcome outcome) {
        this.outcome = outcome;
        this.words = Words.of(Closing.class, outcome.report().language());
    }

    static void print(Outcome outcome, PrintWriter out, PrintWriter err) {
        Closing closing = new Closing(outcome);
        out.print(closing.table());
        closing.afterwards().forEach(out::println);
        out.flush();
        outcome.faults().forEach(fault -> {
            err.println(fault.file() + ": " + fault.stage() + " failed in Portolan itself: " + fault.cause());
            Arrays.stream(fault.cause().getStackTrace()).limit(3).forEach(place -> err.println("    at " + place));
        });
    }

    private String table() {
        Help.TextTable table = Help.TextTable.forColumns(
                Help.defaultColorScheme(Help.Ansi.OFF),
                new Help.Column(34, 0, Help.Column.Overflow.WRAP),
                new Help.Column(26, 2, Help.Column.Overflow.WRAP),
                new Help.Column(22, 2, Help.Column.Overflow.WRAP),
                new Help.Column(WIDTH - 82, 2, Help.Column.Overflow.WRAP));
        table.addRowValues(words.say("file"), words.say("recognised"), words.say("findings"), words.say("result"));
        List<WorkbookReport> shown = outcome.report().workbooks().stream()
                .filter(workbook -> workbook.status() != WorkbookReport.Status.IGNORED)
                .toList();
        shown.stream()
                .limit(MOST_ROWS)
                .forEach(workbook -> table.addRowValues(
                        workbook.submission().name(), kinds(workbook), findings(workbook), result(workbook)));
        String more = shown.size() > MOST_ROWS ? words.say("more", shown.size() - MOST_ROWS) + "\n" : "";
        return table + more;
    }

    private Stream<String> afterwards() {
        Report report = outcome.report();
        Stream<String> rejected = report.workbooks().stream()
                .filter(workbook -> workbook.status() == WorkbookReport.Status.REJECTED)
                .map(workbook ->
                        words.say("rejected-line", workbook.submission().name(), workbook.reason()));
        long ignored = report.workbooks().stream()
                .filter(workbook -> workbook.status() == WorkbookReport.Status.IGNORED)
                .count();
        Stream<String> passedOver = ignored == 0 ? Stream.empty() : Stream.of(words.say("ignored-line", ignored));
        String seconds = words.number(outcome.took().toMillis() / 1000.0, 1);
        String where = words.say("written", outcome.out(), seconds, words.date(report.asOf()));
        return Stream.of(Stream.of(""), rejected, passedOver, Stream.of(where), first().stream())
                .flatMap(s -> s);
    }

    private Optional<String> first() {
        return outcome.report().workbooks().stream()
                .flatMap(workbook -> workbook.tables().stream())
                .flatMap(table -> table.analysis().stream())
                .flatMap(analysis -> analysis.headlines().stream())
                .min(Comparator.comparing(Headline::severity)
                        .thenComparing(
                                Comparator.comparingDouble(Headline::weight).reversed())
                        .thenComparing(Headline::sentence))
                .map(headline -> words.say("first", headline.sentence()));
    }

    private String kinds(WorkbookReport workbook) {
        if (workbook.status() == WorkbookReport.Status.REJECTED) {
            return words.say("rejected");
        }
        String kinds = workbook.tables().stream()
                .map(TableReport::table)
                .map(Table::kind)
                .filter(kind -> !kind.equals("unknown"))
                .distinct()
                .map(kind -> Note.kind(kind).in(words.language()))
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? words.say("nothing-recognised") : kinds;
    }

    private String findings(WorkbookReport workbook) {
        List<Finding> findings = workbook.tables().stream()
                .flatMap(table -> table.analysis().stream())
                .flatMap(analysis -> analysis.findings().stream())
                .toList();
        return Arrays.stream(Severity.values())
                .map(severity -> count(findings, severity))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String count(List<Finding> findings, Severity severity) {
        long count = findings.stream().filter(f -> f.severity() == severity).count();
        return count == 0 ? "" : String.format(Locale.ROOT, "%d %s", count, words.say("severity." + severity.word()));
    }

    private String result(WorkbookReport workbook) {
        return outcome.outputs().getOrDefault(workbook.submission().name(), "–");
    }
}
