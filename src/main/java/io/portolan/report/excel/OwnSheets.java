package io.portolan.report.excel;

import io.portolan.analysis.Page;
import io.portolan.report.Report;
import io.portolan.report.WorkbookReport;
import io.portolan.words.Words;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Portolan's sheets at the end of a workbook: summary, findings, one page of analysis per table, methods. */
final class OwnSheets {
    /** More pages than this make the portfolio report unwieldy; each workbook's own result has all of its own. */
    private static final int MOST_PAGES = 120;

    private final Workbook workbook;
    private final Words words;
    private final Look look;
    private final Links links;
    private final List<String> others;

    /**
     * Sheets to be written.
     *
     * @param others the names of sheets that will stand beside them in another workbook
     */
    OwnSheets(Workbook workbook, Words words, Look look, Links links, List<String> others) {
        this.workbook = workbook;
        this.words = words;
        this.look = look;
        this.links = links;
        this.others = List.copyOf(others);
    }

    /** The sheets that speak of one workbook; it opens on the summary. */
    void ofWorkbook(Report report, WorkbookReport subject, String notice) {
        Contents contents = Contents.of(List.of(subject));
        Sheet summary = sheet("Portolan");
        new SummarySheet(new Paper(summary, look), words).ofWorkbook(report, subject, links, notice);
        FindingsSheet.write(sheet(words.say("findings")), look, words, links, contents, false);
        contents.pages().forEach(page -> page(page.thing(), page.thing().footing()));
        methods(report, contents);
        open(summary);
    }

    /** The sheets that speak of a whole run. */
    void ofRun(Report report, Map<String, String> outputs) {
        Contents contents = Contents.of(report.workbooks());
        Sheet summary = sheet("Portolan");
        new SummarySheet(new Paper(summary, look), words).ofRun(report, contents, outputs);
        contents.pages().stream()
                .limit(MOST_PAGES)
                .forEach(page ->
                        page(page.thing(), page.file() + " · " + page.thing().footing()));
        FindingsSheet.write(sheet(words.say("findings")), look, words, links, contents, true);
        methods(report, contents);
        open(summary);
    }

    private void page(Page page, String footing) {
        Paper paper = new Paper(sheet(page.name()), look);
        paper.title(page.title(), footing);
        paper.blocks(page.blocks(), links);
        paper.finish(words);
    }

    private void methods(Report report, Contents contents) {
        if (!contents.methods().isEmpty()) {
            MethodsSheet.write(new Paper(sheet(words.say("methods")), look), words, report, contents.methods());
        }
    }

    private Sheet sheet(String wish) {
        Sheet sheet = TabNames.create(workbook, wish, others);
        OwnNames.page(sheet);
        return sheet;
    }

    private void open(Sheet summary) {
        int index = workbook.getSheetIndex(summary);
        workbook.setActiveSheet(index);
        workbook.setSelectedTab(index);
    }
}
