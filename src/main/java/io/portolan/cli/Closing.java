package io.portolan.cli;

import io.portolan.analysis.Headline;
import io.portolan.report.Report;
import io.portolan.report.WorkbookReport;
import io.portolan.run.Outcome;
import io.portolan.words.Words;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said at the end of a run: a short table, what was rejected and why, and the one thing to look at first. */
final class Closing {
    private final Outcome outcome;
    private final Words words;

    private Closing(Outcome outcome) {
        this.outcome = outcome;
        this.words = Words.of(Closing.class, outcome.report().language());
    }

    static void print(Outcome outcome, PrintWriter out, PrintWriter err) {
        Closing closing = new Closing(outcome);
        if (outcome.report().workbooks().isEmpty()) {
            out.println(closing.words.say("nothing-found"));
        } else {
            new ClosingTable(outcome, closing.words).lines().forEach(out::println);
        }
        closing.afterwards()
                .flatMap(line -> PlainText.wrapped(line, PlainText.WIDTH).stream())
                .forEach(out::println);
        out.flush();
        outcome.faults().forEach(fault -> {
            err.println(fault.file() + ": " + fault.stage() + " failed in Portolan itself: " + fault.cause());
            Arrays.stream(fault.cause().getStackTrace()).limit(3).forEach(place -> err.println("    at " + place));
        });
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
}
