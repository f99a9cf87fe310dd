package io.portolan.report.excel;

import io.portolan.analysis.Block;
import io.portolan.analysis.Block.DataTable;
import io.portolan.analysis.Block.Heading;
import io.portolan.analysis.Page;
import io.portolan.chart.ChartSpec;
import io.portolan.chart.ValueFormat;
import io.portolan.report.Report;
import io.portolan.report.WorkbookReport;
import io.portolan.table.Table;
import io.portolan.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sheet "Portolan": what is the matter, what to act on, and what was read. */
final class SummarySheet {
    private static final int MOST_TO_ACT_ON = 5;
    private static final int MOST_OF_A_PORTFOLIO = 10;

    private final Paper paper;
    private final Words words;
    private final Tell tell;

    SummarySheet(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
        this.tell = new Tell(words);
    }

    /**
     * The summary of one workbook.
     *
     * @param notice a sentence to say before all else, such as why there is a companion; "" for none
     */
    void ofWorkbook(Report report, WorkbookReport workbook, Links links, String notice) {
        Contents contents = Contents.of(List.of(workbook));
        String day = words.date(report.asOf());
        boolean isRecognised =
                !contents.pages().isEmpty() || !contents.findings().isEmpty();
        String message =
                isRecognised || analysed(workbook) ? tell.message(contents) : words.say("summary.title.unknown");
        paper.title(message, words.say("summary.footing", workbook.submission().name(), day, report.version()));
        if (!notice.isEmpty()) {
            paper.paragraph(notice);
        }
        act(contents, MOST_TO_ACT_ON, links, false);
        charts(contents);
        read(workbook, links);
        if (links.areLive()) {
            paper.paragraph(words.say("summary.how"));
        }
        paper.finish(words);
    }

    /** The summary of a run. */
    void ofRun(Report report, Contents contents, Map<String, String> outputs) {
        String day = words.date(report.asOf());
        paper.title(
                tell.message(contents),
                words.say("summary.footing.run", report.period(), day, report.version(), report.seed()));
        act(contents, MOST_OF_A_PORTFOLIO, Links.none(), true);
        charts(contents);
        List<Block.Line> lines = report.workbooks().stream()
                .map(workbook -> input(workbook, outputs))
                .toList();
        List<Heading> columns = List.of(
                tell.text("column.file"), tell.text("column.kind"), tell.text("findings"), tell.text("column.output"));
        paper.table(new DataTable(words.say("summary.inputs"), columns, lines), Links.none());
        paper.finish(words);
    }

    private void act(Contents contents, int most, Links links, boolean withFile) {
        if (!contents.findings().isEmpty()) {
            paper.figures(tell.counts(contents));
        }
        if (!contents.headlines().isEmpty()) {
            paper.table(tell.headlines(contents, most, withFile), links);
        }
    }

    /** The first chart of the first two pages that have one. */
    private void charts(Contents contents) {
        List<ChartSpec> first = contents.pages().stream()
                .map(Contents.InFile::thing)
                .map(SummarySheet::firstChart)
                .flatMap(Optional::stream)
                .limit(2)
                .toList();
        if (!first.isEmpty()) {
            paper.charts(first);
        }
    }

    private static Optional<ChartSpec> firstChart(Page page) {
        return page.blocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(block -> ((Block.Chart) block).spec())
                .findFirst();
    }

    private void read(WorkbookReport workbook, Links links) {
        List<Block.Line> lines = new ArrayList<>();
        workbook.tables().forEach(table -> lines.add(table(table.table())));
        workbook.recognition()
                .ignored()
                .forEach(ignored -> lines.add(new Block.Line(
                        List.of(
                                ignored.sheet(),
                                "",
                                words.say("read.ignored"),
                                "",
                                "",
                                ignored.reason().in(words.language())),
                        Optional.empty())));
        List<Heading> columns = List.of(
                tell.text("column.sheet"),
                tell.text("column.range"),
                tell.text("column.kind"),
                new Heading(words.say("column.rows"), ValueFormat.INTEGER),
                new Heading(words.say("column.confidence"), ValueFormat.PERCENT),
                tell.text("column.remarks"));
        if (!lines.isEmpty()) {
            paper.table(new DataTable(words.say("read"), columns, lines), links);
        }
        workbook.book().ifPresent(book -> book.remarks().forEach(paper::paragraph));
    }

    private Block.Line table(Table table) {
        boolean isUnknown = table.kind().equals("unknown");
        return new Block.Line(
                List.of(
                        table.sheet(),
                        table.area().a1(),
                        tell.kind(table.kind()),
                        table.records().size(),
                        isUnknown ? "" : table.confidence(),
                        table.remarks().stream()
                                .map(note -> note.in(words.language()))
                                .collect(Collectors.joining(" "))),
                Optional.of(table.grid()
                        .cell(table.area().firstRow(), table.area().firstColumn())
                        .ref()));
    }

    private Block.Line input(WorkbookReport workbook, Map<String, String> outputs) {
        String name = workbook.submission().name();
        boolean isAnalysed = workbook.status() == WorkbookReport.Status.ANALYSED;
        String output = isAnalysed ? outputs.getOrDefault(name, "–") : workbook.reason();
        return new Block.Line(
                List.of(
                        name,
                        isAnalysed ? tell.kinds(workbook) : words.say("status." + workbook.status()),
                        tell.counts(workbook),
                        output),
                Optional.empty());
    }

    private static boolean analysed(WorkbookReport workbook) {
        return Contents.analyses(workbook).findAny().isPresent();
    }
}
