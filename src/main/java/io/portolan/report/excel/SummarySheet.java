package io.portolan.report.excel;

import io.portolan.analysis.Block;
import io.portolan.analysis.Block.DataTable;
import io.portolan.analysis.Block.Heading;
import io.portolan.analysis.Headline;
import io.portolan.analysis.Page;
import io.portolan.chart.ChartSpec;
import io.portolan.report.Contents;
import io.portolan.report.InputTables;
import io.portolan.report.Report;
import io.portolan.report.TableReport;
import io.portolan.report.Tell;
import io.portolan.report.WorkbookReport;
import io.portolan.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheet "Portolan": what is the matter, what to act on, and what was read. */
final class SummarySheet {
    private static final int MOST_TO_ACT_ON = 5;
    private static final int MOST_OF_A_PORTFOLIO = 6;
    /** A longer list of files stands below the charts. */
    private static final int MOST_BEFORE_CHARTS = 8;

    private static final int MOST_CHARTS = 2;
    private static final int MOST_CHARTS_OF_A_PORTFOLIO = 4;

    private final Paper paper;
    private final Words words;
    private final Tell tell;
    private final InputTables inputs;
    private final String findings;
    private final List<String> tabs;

    /**
     * A summary on a sheet of its own.
     *
     * @param findings the name of the sheet with all findings
     * @param tabs the names of the sheets with the pages of analysis
     */
    SummarySheet(Paper paper, Words words, String findings, List<String> tabs) {
        this.paper = paper;
        this.words = words;
        this.tell = new Tell(words);
        this.inputs = new InputTables(words);
        this.findings = findings;
        this.tabs = List.copyOf(tabs);
    }

    /**
     * The summary of one workbook.
     *
     * @param notice a sentence to say before all else, such as why there is a companion; "" for none
     */
    void ofWorkbook(Report report, WorkbookReport workbook, Contents contents, Links links, String notice) {
        String day = words.date(report.asOf());
        String title = title(workbook, contents);
        paper.title(title, words.say("summary.footing", workbook.submission().name(), day, report.version()));
        if (!notice.isEmpty()) {
            paper.paragraph(notice);
        }
        paper.figures(figures(workbook, contents));
        findings(contents);
        DataTable act = tell.headlines(contents, MOST_TO_ACT_ON, title);
        if (!act.lines().isEmpty()) {
            paper.table(act, links);
        }
        paper.charts(charts(workbook));
        if (contents.pages().size() > 1) {
            paper.table(pages(contents));
        }
        read(workbook, links);
        if (links.areLive()) {
            paper.paragraph(Words.of(ExcelForm.class, words.language()).say("summary.how"));
        }
        paper.finishOnOnePage();
    }

    /** The summary of a run. */
    void ofRun(Report report, Contents contents, RunLinks ways) {
        String day = words.date(report.asOf());
        paper.title(
                tell.message(contents),
                words.say("summary.footing.run", report.period(), day, report.version(), report.seed()));
        paper.figures(tell.counts(contents));
        findings(contents);
        act(contents.headlines().stream().limit(MOST_OF_A_PORTFOLIO).toList(), ways);
        boolean isShort = report.workbooks().size() <= MOST_BEFORE_CHARTS;
        if (isShort) {
            paper.table(inputs(report, ways));
        }
        List<ChartSpec> charts = charts(report);
        for (int i = 0; i < charts.size(); i += 2) {
            paper.charts(charts.subList(i, Math.min(i + 2, charts.size())));
        }
        if (!isShort) {
            paper.table(inputs(report, ways));
        }
        paper.finishOnOnePage();
    }

    /** The heaviest headlines, each with the way to its cell in the annotated workbook. */
    private void act(List<Contents.InFile<Headline>> headlines, RunLinks ways) {
        if (!headlines.isEmpty()) {
            paper.table(ShownTable.of(
                    tell.headlines(headlines),
                    headlines.stream()
                            .map(found -> found.thing()
                                    .cell()
                                    .flatMap(cell -> ways.into(found.file()).to(cell)))
                            .toList()));
        }
    }

    /** The page of a single table speaks for the workbook; of several tables it is said how much is to be mended. */
    private String title(WorkbookReport workbook, Contents contents) {
        if (hasOneLead(workbook)) {
            return contents.pages().get(0).thing().title();
        }
        boolean isAnalysed = Contents.analyses(workbook).findAny().isPresent();
        return isAnalysed ? tell.message(contents) : words.say("summary.title.unknown");
    }

    private static boolean hasOneLead(WorkbookReport workbook) {
        return leads(workbook).count() == 1;
    }

    /** The own page of each table. */
    private static Stream<Page> leads(WorkbookReport workbook) {
        return Contents.analyses(workbook)
                .flatMap(analysis -> analysis.pages().stream().limit(1));
    }

    private List<Block.Figure> figures(WorkbookReport workbook, Contents contents) {
        if (!hasOneLead(workbook)) {
            return contents.findings().isEmpty() ? List.of() : tell.counts(contents);
        }
        return contents.pages().get(0).thing().blocks().stream()
                .filter(Block.Figures.class::isInstance)
                .map(block -> ((Block.Figures) block).figures())
                .findFirst()
                .orElse(List.of());
    }

    /** How many findings there are, with the way to them. */
    private void findings(Contents contents) {
        if (!contents.findings().isEmpty()) {
            String counts = tell.countsInWords(contents);
            int all = contents.findings().size();
            paper.way(words.say("summary.findings", words.number(all, 0), counts), Links.toSheet(findings));
        }
    }

    /** The first charts of a single page, else the first chart of each of the first pages that have one. */
    private static List<ChartSpec> charts(WorkbookReport workbook) {
        long perPage = hasOneLead(workbook) ? MOST_CHARTS : 1;
        return leads(workbook)
                .flatMap(page -> charts(page).limit(perPage))
                .limit(MOST_CHARTS)
                .toList();
    }

    /** The first chart of what several tables show together, and of the largest table of each kind. */
    private static List<ChartSpec> charts(Report report) {
        Stream<ChartSpec> together = report.together().stream()
                .flatMap(several -> several.analysis().pages().stream().limit(1))
                .flatMap(page -> charts(page).limit(1));
        return Stream.concat(together, singles(report))
                .limit(MOST_CHARTS_OF_A_PORTFOLIO)
                .toList();
    }

    private static Stream<ChartSpec> singles(Report report) {
        return report.workbooks().stream()
                .flatMap(workbook -> workbook.tables().stream())
                .filter(table -> chart(table).isPresent())
                .collect(Collectors.groupingBy(table -> table.table().kind(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(tables -> largest(tables).stream())
                .flatMap(table -> chart(table).stream());
    }

    private static Optional<TableReport> largest(List<TableReport> tables) {
        return tables.stream().reduce((best, next) -> size(next) > size(best) ? next : best);
    }

    private static int size(TableReport table) {
        return table.table().records().size();
    }

    private static Optional<ChartSpec> chart(TableReport table) {
        return table.analysis().stream()
                .flatMap(analysis -> analysis.pages().stream())
                .flatMap(SummarySheet::charts)
                .findFirst();
    }

    private static Stream<ChartSpec> charts(Page page) {
        return page.blocks().stream().filter(Block.Chart.class::isInstance).map(block -> ((Block.Chart) block).spec());
    }

    /** What each page of analysis says, with the way to it. */
    private ShownTable pages(Contents contents) {
        List<Block.Line> lines = new ArrayList<>();
        for (int i = 0; i < tabs.size(); i++) {
            lines.add(Tell.line(tabs.get(i), contents.pages().get(i).thing().title()));
        }
        List<Heading> columns = List.of(tell.text("column.page"), tell.text("column.says"));
        return new ShownTable(
                new DataTable(words.say("summary.pages"), columns, lines),
                tabs.stream().map(tab -> Optional.of(Links.toSheet(tab))).toList());
    }

    private void read(WorkbookReport workbook, Links links) {
        DataTable read = inputs.read(workbook);
        if (!read.lines().isEmpty()) {
            paper.table(ShownTable.of(
                    read,
                    read.lines().stream()
                            .map(line -> line.origin().flatMap(links::to))
                            .toList()));
        }
        workbook.book()
                .ifPresent(book -> book.remarks().forEach(remark -> paper.paragraph(remark.in(words.language()))));
    }

    /** What came in and what became of it, with the ways to the results. */
    private ShownTable inputs(Report report, RunLinks ways) {
        return ShownTable.of(
                inputs.all(report),
                report.workbooks().stream()
                        .map(workbook -> ways.output(workbook.submission().name()))
                        .map(output -> output.map(Links::toResult))
                        .toList());
    }
}
