package io.portolan.run;

import io.portolan.across.change.WhatChanged;
import io.portolan.across.contradictions.Contradictions;
import io.portolan.across.years.OverTheYears;
import io.portolan.analysis.Analysis;
import io.portolan.analysis.Observation;
import io.portolan.finding.Fault;
import io.portolan.report.KindReport;
import io.portolan.report.TableReport;
import io.portolan.report.WorkbookReport;
import io.portolan.report.WorkbookReport.Status;
import io.portolan.sheet.Context;
import io.portolan.sheet.SheetType;
import io.portolan.sheet.SheetTypes;
import io.portolan.sheet.Submitted;
import io.portolan.table.StatusDate;
import io.portolan.table.Table;
import io.portolan.workbook.Book;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Turns what was opened into what is reported: every table of a known kind goes to the one that understands it. */
final class Analysing {
    /** What belongs to no kind of sheet but to time. */
    private static final String CHANGES = "changes";

    private static final String CONTRADICTIONS = "contradictions";
    /** The chapter of what is followed from list to list. */
    private static final String PROJECTS = "portfolio-list";

    private final Job job;
    private final LocalDate asOf;
    private final Locale spoken;

    /** Analyses for a job as of a day; what belongs to no recognised sheet is said in the language of the run. */
    Analysing(Job job, LocalDate asOf, Locale spoken) {
        this.job = job;
        this.asOf = asOf;
        this.spoken = spoken;
    }

    WorkbookReport analyse(Opening opening) {
        Status status = opening.book().isPresent() ? Status.ANALYSED : Status.REJECTED;
        Locale language = job.language().orElseGet(opening::language);
        List<TableReport> tables = opening.book()
                .map(book -> opening.recognition().tables().stream()
                        .map(table -> new TableReport(table, analysis(table, book, opening, language)))
                        .toList())
                .orElse(List.of());
        return new WorkbookReport(
                opening.submission(),
                status,
                opening.reason(spoken),
                "",
                opening.book(),
                opening.recognition(),
                tables,
                language);
    }

    private Optional<Analysis> analysis(Table table, Book book, Opening opening, Locale language) {
        Context context = context(table, book, opening, language);
        return SheetTypes.of(table.kind())
                .map(type ->
                        guarded(type.kind() + " on " + table.sheet(), book.name(), () -> type.analyse(table, context)));
    }

    private Context context(Table table, Book book, Opening opening, Locale language) {
        LocalDate day = job.asOf()
                .or(() -> StatusDate.of(book))
                .or(() -> StatusDate.of(table, job.today()))
                .orElse(asOf);
        return new Context(book, opening.recognition(), day, job.seed(), language, job.settings());
    }

    /** What is different from the months before; empty when none are known. */
    Optional<KindReport> changes(YearMonth month, List<WorkbookReport> analysed) {
        Map<String, List<Observation>> now = observations(analysed);
        try {
            return WhatChanged.since(job.past(), month, now, spoken).map(analysis -> new KindReport(CHANGES, analysis));
        } catch (IOException | RuntimeException e) {
            return Optional.of(new KindReport(CHANGES, faulty(new Fault("what changed", "", e))));
        }
    }

    /** The projects of lists that came in several years; empty when none did. */
    Optional<KindReport> years(List<WorkbookReport> analysed) {
        try {
            return OverTheYears.of(observations(analysed), spoken).map(analysis -> new KindReport(PROJECTS, analysis));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Optional.of(new KindReport(PROJECTS, faulty(new Fault("over the years", "", e))));
        }
    }

    /** What the sheets of the run say against each other; empty when they do not. */
    Optional<KindReport> contradictions(List<WorkbookReport> analysed) {
        try {
            return Contradictions.of(observations(analysed), asOf, job.settings(), spoken)
                    .map(analysis -> new KindReport(CONTRADICTIONS, analysis));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Optional.of(new KindReport(CONTRADICTIONS, faulty(new Fault("contradictions", "", e))));
        }
    }

    private static Map<String, List<Observation>> observations(List<WorkbookReport> analysed) {
        return analysed.stream()
                .filter(workbook -> workbook.status() == Status.ANALYSED)
                .collect(Collectors.toMap(
                        workbook -> workbook.submission().name(),
                        WorkbookReport::observations,
                        (a, b) -> a,
                        TreeMap::new));
    }

    /** What the tables of each kind show together, over all that was opened. */
    List<KindReport> together(List<Opening> opened) {
        return SheetTypes.all().stream()
                .flatMap(type -> together(type, submitted(type, opened)).stream()
                        .map(analysis -> new KindReport(type.kind(), analysis)))
                .toList();
    }

    private static Optional<Analysis> together(SheetType type, List<Submitted> tables) {
        try {
            return type.together(tables);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Optional.of(faulty(new Fault("all of kind " + type.kind(), "", e)));
        }
    }

    private List<Submitted> submitted(SheetType type, List<Opening> opened) {
        List<Submitted> tables = new ArrayList<>();
        for (Opening opening : opened) {
            opening.book()
                    .ifPresent(book -> opening.recognition().tables().stream()
                            .filter(table -> table.kind().equals(type.kind()))
                            .forEach(table -> tables.add(new Submitted(table, context(table, book, opening, spoken)))));
        }
        return tables;
    }

    /** An analysis that fails becomes a fault of ours and takes nothing else with it. */
    private static Analysis guarded(String what, String file, Supplier<Analysis> analysis) {
        try {
            return analysis.get();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return faulty(new Fault(what, file, e));
        }
    }

    private static Analysis faulty(Fault fault) {
        return new Analysis(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(fault));
    }
}
