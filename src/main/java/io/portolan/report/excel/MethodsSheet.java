package io.portolan.report.excel;

import io.portolan.analysis.Block;
import io.portolan.analysis.Block.DataTable;
import io.portolan.analysis.MethodNote;
import io.portolan.report.Report;
import io.portolan.report.Tell;
import io.portolan.words.Words;
import java.util.List;
import java.util.Optional;

/** The sheet "Methods": how each number was made, and how far to trust it. */
final class MethodsSheet {
    private MethodsSheet() {}

    /** Writes the sheet. */
    static void write(Paper paper, Words words, Report report, List<MethodNote> methods) {
        Tell tell = new Tell(words);
        paper.title(
                words.say("methods.title"),
                words.say("methods.footing", report.version(), words.date(report.asOf()), report.seed()));
        List<Block.Line> lines = methods.stream().map(MethodsSheet::line).toList();
        List<Block.Heading> columns = List.of(
                tell.text("column.number"),
                tell.text("column.method"),
                tell.text("column.parameters"),
                tell.text("column.source"),
                tell.text("column.trust"));
        paper.table(new DataTable("", columns, lines), Links.none());
        paper.finish();
    }

    private static Block.Line line(MethodNote note) {
        return new Block.Line(
                List.of(note.number(), note.method(), note.parameters(), note.source(), note.trust()),
                Optional.empty());
    }
}
