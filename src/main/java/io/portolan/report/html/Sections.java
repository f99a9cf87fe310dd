package io.portolan.report.html;

import io.portolan.analysis.Block;
import io.portolan.analysis.Block.DataTable;
import io.portolan.analysis.Headline;
import io.portolan.analysis.Page;
import io.portolan.finding.Finding;
import io.portolan.report.Chapter;
import io.portolan.report.Contents;
import io.portolan.report.Contents.InFile;
import io.portolan.report.InputTables;
import io.portolan.report.Report;
import io.portolan.report.Tell;
import io.portolan.report.WorkbookReport;
import io.portolan.report.html.Section.Leaf;
import io.portolan.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The chapters of a run as the template fills them in. */
final class Sections {
    private static final int MOST_FINDINGS = 600;
    private static final int MOST_TO_ACT_ON = 12;

    private final Report report;
    private final Contents contents;
    private final Map<String, String> outputs;
    private final Words words;
    private final Words own;
    private final Tell tell;

    /** The chapters of a report whose inputs were given back under these names. */
    Sections(Report report, Contents contents, Map<String, String> outputs) {
        this.report = report;
        this.contents = contents;
        this.outputs = outputs;
        this.words = Words.of(Report.class, report.language());
        this.own = Words.of(HtmlForm.class, report.language());
        this.tell = new Tell(words);
    }

    /** A chapter for each kind of sheet. */
    List<Section> chapters() {
        List<Section> sections = new ArrayList<>();
        for (Chapter chapter : Chapter.of(report, contents)) {
            List<Leaf> leaves = new ArrayList<>();
            for (InFile<Page> page : chapter.pages()) {
                leaves.add(leaf(chapter.kind() + "-" + (leaves.size() + 1), page));
            }
            sections.add(section(chapter, leaves));
        }
        return sections;
    }

    private Section section(Chapter chapter, List<Leaf> leaves) {
        int all = leaves.size() + chapter.left();
        String rest = own.say("rest", words.number(all - Section.MOST_LEADING, 0));
        String note =
                chapter.left() == 0 ? "" : own.say("chapter.cut", words.number(leaves.size(), 0), words.number(all, 0));
        return new Section(chapter.kind(), tell.chapter(chapter.kind()), rest, note, leaves);
    }

    private Leaf leaf(String id, InFile<Page> page) {
        String output = outputs.getOrDefault(page.file(), "");
        Locale language = language(page.file());
        Bands bands = new Bands(Words.of(Report.class, language), id);
        String fuller = page.isTogether() ? "" : output.isEmpty() ? page.file() : output;
        return new Leaf(
                id,
                language.getLanguage(),
                page.thing().title(),
                page.thing().footing(),
                page.file(),
                output,
                Bands.address(output),
                bands.of(page.thing().blocks(), fuller));
    }

    private Locale language(String file) {
        return report.workbooks().stream()
                .filter(workbook -> workbook.submission().name().equals(file))
                .map(WorkbookReport::language)
                .findFirst()
                .orElse(report.language());
    }

    /** What to act on first, over all inputs. */
    Band actions() {
        List<InFile<Headline>> actions =
                contents.actions().stream().limit(MOST_TO_ACT_ON).toList();
        return actions.isEmpty()
                ? Band.of(words.say("summary.title.none"))
                : Band.of(new Bands(words, "actions").table(tell.headlines(actions), ""));
    }

    /** What came in, and what is to be mended in it. */
    List<Band> quality() {
        List<Band> bands = new ArrayList<>();
        Bands tables = new Bands(words, "quality");
        InputTables inputs = new InputTables(words);
        bands.add(Band.of(tables.table(
                inputs.all(report),
                line -> outputs.getOrDefault(line.values().get(0).toString(), ""),
                "")));
        if (contents.findings().size() > MOST_FINDINGS) {
            bands.add(Band.of(words.say("findings.cut", words.number(MOST_FINDINGS, 0))));
        }
        Map<String, List<Finding>> byFile = contents.findings().stream()
                .limit(MOST_FINDINGS)
                .collect(Collectors.groupingBy(
                        InFile::file, TreeMap::new, Collectors.mapping(InFile::thing, Collectors.toList())));
        byFile.forEach((file, findings) -> bands.add(Band.of(tables.table(findings(file, findings), ""))));
        return bands;
    }

    private DataTable findings(String file, List<Finding> findings) {
        List<Block.Line> lines = findings.stream()
                .map(finding -> Tell.line(
                        tell.severity(finding.severity()),
                        finding.cell().toString(),
                        finding.subject(),
                        finding.message(),
                        finding.advice()))
                .toList();
        List<Block.Heading> columns = List.of(
                tell.text("column.severity"),
                tell.text("column.cell"),
                tell.text("column.subject"),
                tell.text("column.message"),
                tell.text("column.advice"));
        return new DataTable(own.say("findings.of", file, words.number(findings.size(), 0)), columns, lines);
    }

    /** How each number was made; nothing where there is no number. */
    List<Band> methods() {
        return contents.methods().isEmpty()
                ? List.of()
                : List.of(Band.of(new Bands(words, "methods").table(tell.methods(contents.methods()), "")));
    }
}
