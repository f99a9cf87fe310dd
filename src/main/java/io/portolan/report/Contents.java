package io.portolan.report;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.Headline;
import io.portolan.analysis.MethodNote;
import io.portolan.analysis.Page;
import io.portolan.finding.Finding;
import io.portolan.finding.Severity;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an annotated workbook, a companion or the portfolio report tells, gathered from its tables.
 *
 * @param findings each with its file, the most severe first, those of one severity in the order of the files and sheets
 * @param pages each with its file
 * @param headlines each with its file, the most severe and heaviest first
 * @param methods each once
 */
public record Contents(
        List<InFile<Finding>> findings,
        List<InFile<Page>> pages,
        List<InFile<Headline>> headlines,
        List<MethodNote> methods) {
    /** More pages than this make the report of a run unwieldy; each workbook's own result has all of its own. */
    public static final int MOST_PAGES = 120;

    /** The report of a run shows the worst of each table; the workbook's own result has them all. */
    public static final int MOST_LINES = 15;

    /**
     * Something said of a file.
     *
     * @param file the name of the input
     * @param kind the kind of sheet that it was found in
     * @param thing what is said
     */
    public record InFile<T>(String file, String kind, T thing) {
        /** Whether it speaks of no file by itself. */
        public boolean isTogether() {
            return file.equals(NO_FILE);
        }

        private <P> InFile<P> with(P part) {
            return new InFile<>(file, kind, part);
        }
    }

    private static final String NO_FILE = "";

    private static final Comparator<Headline> WORST_FIRST =
            Comparator.comparing(Headline::severity).thenComparing(Contents::weight, Comparator.reverseOrder());

    public Contents {
        findings = List.copyOf(findings);
        pages = List.copyOf(pages);
        headlines = List.copyOf(headlines);
        methods = List.copyOf(methods);
    }

    /** What some workbooks tell. */
    public static Contents of(List<WorkbookReport> workbooks) {
        List<InFile<Analysis>> all = inFiles(workbooks).toList();
        return told(all, all.stream().flatMap(Contents::pages));
    }

    /**
     * What a run tells: what its tables show together stands before what each of them shows, and belongs to no file. Of a single table it
     * has the table's own page, which introduces the file where all of them are.
     */
    public static Contents of(Report report) {
        Stream<InFile<Analysis>> together =
                report.together().stream().map(several -> new InFile<>(NO_FILE, several.kind(), several.analysis()));
        List<InFile<Analysis>> all =
                Stream.concat(together, inFiles(report.workbooks())).toList();
        return told(
                all,
                all.stream()
                        .flatMap(found -> (found.isTogether()
                                ? pages(found)
                                : pages(found).limit(1))));
    }

    private static Stream<InFile<Page>> pages(InFile<Analysis> analysis) {
        return analysis.thing().pages().stream().map(analysis::with);
    }

    private static Contents told(List<InFile<Analysis>> analyses, Stream<InFile<Page>> pages) {
        return new Contents(
                gather(analyses, Analysis::findings)
                        .sorted(Comparator.comparing(found -> found.thing().severity()))
                        .toList(),
                pages.toList(),
                gather(analyses, Analysis::headlines)
                        .sorted(Comparator.comparing(InFile::thing, WORST_FIRST))
                        .filter(saidOnce())
                        .toList(),
                gather(analyses, Analysis::methods)
                        .map(InFile::thing)
                        .distinct()
                        .toList());
    }

    /** What to act on: the headlines, or where there are none the findings themselves. */
    public List<InFile<Headline>> actions() {
        return headlines.isEmpty()
                ? findings.stream()
                        .map(found -> found.with(Contents.headline(found.thing())))
                        .toList()
                : headlines;
    }

    private static Headline headline(Finding finding) {
        String sentence = (finding.message() + " " + finding.advice()).strip();
        return new Headline(finding.severity(), Double.NaN, sentence, Optional.of(finding.cell()));
    }

    /** How many findings are of a severity. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(found -> found.thing().severity() == severity)
                .count();
    }

    /** The analyses of a workbook in the order of its tables. */
    public static Stream<Analysis> analyses(WorkbookReport workbook) {
        return workbook.tables().stream().map(TableReport::analysis).flatMap(analysis -> analysis.stream());
    }

    private static Stream<InFile<Analysis>> inFiles(List<WorkbookReport> workbooks) {
        return workbooks.stream()
                .flatMap(workbook -> workbook.tables().stream()
                        .flatMap(table -> table
                                .analysis()
                                .map(analysis -> new InFile<>(
                                        workbook.submission().name(),
                                        table.table().kind(),
                                        analysis))
                                .stream()));
    }

    private static <T> Stream<InFile<T>> gather(List<InFile<Analysis>> analyses, Function<Analysis, List<T>> part) {
        return analyses.stream()
                .flatMap(analysis -> part.apply(analysis.thing()).stream().map(analysis::with));
    }

    /** Lets each sentence on a file through once, though several cells give rise to it. */
    private static Predicate<InFile<Headline>> saidOnce() {
        Set<List<String>> said = new HashSet<>();
        return found -> said.add(List.of(found.file(), found.thing().sentence()));
    }

    private static double weight(Headline headline) {
        return Double.isNaN(headline.weight()) ? Double.NEGATIVE_INFINITY : headline.weight();
    }
}
