package io.portolan.report;

import io.portolan.analysis.Block.DataTable;
import io.portolan.analysis.Block.Heading;
import io.portolan.analysis.Block.Line;
import io.portolan.analysis.Page;
import io.portolan.chart.ValueFormat;
import io.portolan.table.Table;
import io.portolan.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tables of what came in, what became of it, and what was read of it. */
public final class InputTables {
    private final Words words;
    private final Tell tell;

    /** In the words of the report in one language. */
    public InputTables(Words words) {
        this.words = words;
        this.tell = new Tell(words);
    }

    /** What came in and what became of it, a line for each input in their order. */
    public DataTable all(Report report) {
        List<Heading> columns = List.of(
                tell.text("column.file"), tell.text("column.kind"), tell.text("findings"), tell.text("column.says"));
        return new DataTable(
                words.say("summary.inputs"),
                columns,
                report.workbooks().stream().map(this::input).toList());
    }

    private Line input(WorkbookReport workbook) {
        boolean isAnalysed = workbook.status() == WorkbookReport.Status.ANALYSED;
        return Tell.line(
                workbook.submission().name(),
                isAnalysed ? tell.kinds(workbook) : words.say("status." + workbook.status()),
                tell.countsInWords(Contents.of(List.of(workbook))),
                isAnalysed ? says(workbook) : workbook.reason());
    }

    private static String says(WorkbookReport workbook) {
        return Contents.analyses(workbook)
                .flatMap(analysis -> analysis.pages().stream().limit(1))
                .map(Page::title)
                .distinct()
                .limit(2)
                .collect(Collectors.joining("\n"));
    }

    /** What was read of an input and what was left alone, sheet by sheet. */
    public DataTable read(WorkbookReport workbook) {
        List<Line> lines = new ArrayList<>();
        workbook.tables().forEach(table -> lines.add(table(table.table())));
        workbook.recognition()
                .ignored()
                .forEach(ignored -> lines.add(Tell.line(
                        ignored.sheet(),
                        "",
                        words.say("read.ignored"),
                        "",
                        "",
                        ignored.reason().in(words.language()))));
        List<Heading> columns = List.of(
                tell.text("column.sheet"),
                tell.text("column.range"),
                tell.text("column.kind"),
                new Heading(words.say("column.rows"), ValueFormat.INTEGER),
                new Heading(words.say("column.confidence"), ValueFormat.PERCENT),
                tell.text("column.remarks"));
        return new DataTable(words.say("read"), columns, lines);
    }

    private Line table(Table table) {
        boolean isUnknown = table.kind().equals("unknown");
        return new Line(
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
}
