package io.portolan.report.excel;

import io.portolan.analysis.Page;
import io.portolan.report.Contents;
import io.portolan.report.Report;
import io.portolan.report.WorkbookReport;
import io.portolan.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Portolan's sheets at the end of a workbook: summary, findings, one page of analysis per table, methods. */
final class OwnSheets {
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
        Sheet findings = sheet(words.say("findings"));
        List<Sheet> pages = pages(contents.pages());
        new SummarySheet(paper(summary), words, findings.getSheetName(), names(pages))
                .ofWorkbook(report, subject, contents, links, notice);
        FindingsSheet.write(
                findings, look, words, found -> links.to(found.thing().cell()), contents, false);
        for (int i = 0; i < pages.size(); i++) {
            Page page = contents.pages().get(i).thing();
            page(paper(pages.get(i)), page, page.footing(), links);
        }
        methods(report, contents);
        open(summary);
    }

    /** The sheets that speak of a whole run. */
    void ofRun(Report report, Map<String, String> outputs) {
        Contents contents = Contents.of(report);
        RunLinks ways = new RunLinks(report, outputs);
        Sheet summary = sheet("Portolan");
        Sheet findings = sheet(words.say("findings"));
        List<Contents.InFile<Page>> shown =
                contents.pages().stream().limit(Contents.MOST_PAGES).toList();
        List<Sheet> pages = pages(shown);
        new SummarySheet(paper(summary), words, findings.getSheetName(), names(pages)).ofRun(report, contents, ways);
        FindingsSheet.write(
                findings,
                look,
                words,
                found -> ways.into(found.file()).to(found.thing().cell()),
                contents,
                true);
        for (int i = 0; i < pages.size(); i++) {
            page(paper(pages.get(i)), shown.get(i), outputs, ways);
        }
        methods(report, contents);
        open(summary);
    }

    /** A page of one file introduces that file; a page over several is nowhere else and stands in full. */
    private static void page(Paper paper, Contents.InFile<Page> page, Map<String, String> outputs, RunLinks ways) {
        if (page.isTogether()) {
            page(paper, page.thing(), page.thing().footing(), Links.none());
            return;
        }
        paper.briefly(Contents.MOST_LINES, outputs.getOrDefault(page.file(), page.file()));
        page(paper, page.thing(), page.file() + " · " + page.thing().footing(), ways.into(page.file()));
    }

    private static void page(Paper paper, Page page, String footing, Links links) {
        paper.title(page.title(), footing);
        paper.blocks(page.blocks(), links);
        paper.finish();
    }

    private void methods(Report report, Contents contents) {
        if (!contents.methods().isEmpty()) {
            MethodsSheet.write(paper(sheet(words.say("methods"))), words, report, contents.methods());
        }
    }

    private List<Sheet> pages(List<Contents.InFile<Page>> pages) {
        List<Sheet> sheets = new ArrayList<>();
        pages.forEach(page -> sheets.add(sheet(page.thing().name())));
        return sheets;
    }

    private static List<String> names(List<Sheet> sheets) {
        return sheets.stream().map(Sheet::getSheetName).toList();
    }

    private Paper paper(Sheet sheet) {
        return new Paper(sheet, look, words);
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
