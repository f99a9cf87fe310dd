package io.portolan.cli;

import io.portolan.finding.Finding;
import io.portolan.finding.Severity;
import io.portolan.report.TableReport;
import io.portolan.report.WorkbookReport;
import io.portolan.run.Outcome;
import io.portolan.table.Note;
import io.portolan.table.Table;
import io.portolan.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of each file, in lines that no terminal breaks: what it is, its findings by severity, below it where the result is. */
final class ClosingTable {
    private static final int MOST_FILES = 10;
    private static final int MOST_SHEETS = 3;
    private static final int WIDEST_FILE = 28;
    private static final String GAP = "  ";

    private final List<WorkbookReport> workbooks;
    private final Outcome outcome;
    private final Words words;
    private final List<Severity> severities;
    private final int file;
    private final int kind;

    ClosingTable(Outcome outcome, Words words) {
        this.outcome = outcome;
        this.words = words;
        this.workbooks = outcome.report().workbooks().stream()
                .filter(workbook -> workbook.status() != WorkbookReport.Status.IGNORED)
                .toList();
        this.severities = Arrays.stream(Severity.values())
                .filter(severity -> workbooks.stream().anyMatch(workbook -> count(workbook, severity) > 0))
                .toList();
        this.file = Math.min(
                WIDEST_FILE, widest("file", workbook -> workbook.submission().name()));
        int counts = severities.stream()
                .mapToInt(severity -> GAP.length() + name(severity).length())
                .sum();
        this.kind = Math.min(widest("recognised", this::kinds), PlainText.WIDTH - file - GAP.length() - counts);
    }

    Stream<String> lines() {
        List<String> lines = new ArrayList<>();
        String heading = named(words.say("file"), words.say("recognised"));
        lines.add(heading + severities.stream().map(s -> GAP + name(s)).collect(Collectors.joining()));
        workbooks.stream().limit(MOST_FILES).forEach(workbook -> {
            lines.add(row(workbook).stripTrailing());
            lines.add(PlainText.shortened("  " + result(workbook), PlainText.WIDTH));
        });
        if (workbooks.size() > MOST_FILES) {
            lines.add(words.say("more", workbooks.size() - MOST_FILES));
        }
        return lines.stream();
    }

    private String row(WorkbookReport workbook) {
        String counts = severities.stream()
                .map(severity ->
                        GAP + right(count(workbook, severity), name(severity).length()))
                .collect(Collectors.joining());
        return named(workbook.submission().name(), kinds(workbook)) + counts;
    }

    private String named(String first, String second) {
        return left(first, file) + GAP + left(second, kind);
    }

    private String result(WorkbookReport workbook) {
        String output = outcome.outputs().get(workbook.submission().name());
        if (output == null) {
            return "–";
        }
        List<String> sheets = recognised(workbook).map(Table::sheet).distinct().toList();
        String named = sheets.stream().limit(MOST_SHEETS).collect(Collectors.joining(", "));
        String more = sheets.size() > MOST_SHEETS ? " +" + (sheets.size() - MOST_SHEETS) : "";
        return (named + more + " → ").stripLeading() + output;
    }

    private String kinds(WorkbookReport workbook) {
        if (workbook.status() == WorkbookReport.Status.REJECTED) {
            return words.say("rejected");
        }
        List<String> kinds = recognised(workbook)
                .map(Table::kind)
                .distinct()
                .map(kind -> Note.kind(kind).in(words.language()))
                .toList();
        if (kinds.isEmpty()) {
            return words.say("nothing-recognised");
        }
        return kinds.get(0) + (kinds.size() > 1 ? " +" + (kinds.size() - 1) : "");
    }

    private static Stream<Table> recognised(WorkbookReport workbook) {
        return workbook.tables().stream()
                .map(TableReport::table)
                .filter(table -> !table.kind().equals("unknown"));
    }

    private static long count(WorkbookReport workbook, Severity severity) {
        return workbook.tables().stream()
                .flatMap(table -> table.analysis().stream())
                .flatMap(analysis -> analysis.findings().stream())
                .map(Finding::severity)
                .filter(severity::equals)
                .count();
    }

    private String name(Severity severity) {
        return words.say("severity." + severity.word());
    }

    private int widest(String heading, Function<WorkbookReport, String> text) {
        return Stream.concat(
                        Stream.of(words.say(heading)),
                        workbooks.stream().limit(MOST_FILES).map(text))
                .mapToInt(String::length)
                .max()
                .orElse(1);
    }

    private static String left(String text, int width) {
        String fitting = PlainText.shortened(text, width);
        return fitting + " ".repeat(width - fitting.length());
    }

    private static String right(long count, int width) {
        String text = count == 0 ? "–" : Long.toString(count);
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
