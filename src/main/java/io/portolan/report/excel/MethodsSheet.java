package io.portolan.report.excel;

import io.portolan.analysis.MethodNote;
import io.portolan.report.Report;
import io.portolan.report.Tell;
import io.portolan.words.Words;
import java.util.List;

/** The sheet "Methods": how each number was made, and how far to trust it. */
final class MethodsSheet {
    private MethodsSheet() {}

    /** Writes the sheet. */
    static void write(Paper paper, Words words, Report report, List<MethodNote> methods) {
        Tell tell = new Tell(words);
        paper.title(
                words.say("methods.title"),
                words.say("methods.footing", report.version(), words.date(report.asOf()), report.seed()));
        paper.table(tell.methods(methods), Links.none());
        paper.finish();
    }
}
