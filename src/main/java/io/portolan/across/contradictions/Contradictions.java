package io.portolan.across.contradictions;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.Block;
import io.portolan.analysis.Headline;
import io.portolan.analysis.MethodNote;
import io.portolan.analysis.Observation;
import io.portolan.analysis.Page;
import io.portolan.chart.ValueFormat;
import io.portolan.finding.Severity;
import io.portolan.settings.Settings;
import io.portolan.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What lists, registers and logs of one run say against each other, and what the registers add to the list. */
public final class Contradictions {
    private static final int MOST_LINES = 40;

    private Contradictions() {}

    /**
     * The contradictions of a run; empty where no sheet speaks of the projects of another.
     *
     * @param workbooks what each workbook of the run says, by its name
     * @param asOf the day for which the run speaks
     * @param settings thresholds
     * @param language the language of the page
     */
    public static Optional<Analysis> of(
            Map<String, List<Observation>> workbooks, LocalDate asOf, Settings settings, Locale language) {
        Joined joined = Joined.of(workbooks);
        Words words = Words.of(Contradictions.class, language);
        List<Exposure> exposures = Exposure.of(joined);
        List<Contradiction> found = Search.of(joined, exposures, asOf, settings, words);
        if (found.isEmpty() && exposures.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Analysis(
                List.of(),
                List.of(),
                List.of(page(found, exposures, words)),
                headlines(found),
                List.of(method(words)),
                Map.of(
                        "contradictions",
                        found.stream().map(Contradiction::results).toList(),
                        "exposures",
                        exposures.stream().map(Exposure::results).toList()),
                List.of()));
    }

    private static List<Headline> headlines(List<Contradiction> found) {
        return found.stream()
                .filter(each -> each.kind() != Contradiction.Kind.NO_RISKS)
                .limit(1)
                .map(each -> new Headline(
                        Severity.MEDIUM,
                        each.places().size(),
                        each.sentence(),
                        each.places().get(0).subject().cell()))
                .toList();
    }

    private static Page page(List<Contradiction> found, List<Exposure> exposures, Words words) {
        List<Block> blocks = new ArrayList<>();
        if (!found.isEmpty()) {
            blocks.add(table(found, words));
        }
        if (!exposures.isEmpty()) {
            blocks.add(new Block.Paragraph(sum(exposures, words)));
            blocks.add(exposed(exposures, words));
        }
        blocks.add(new Block.Paragraph(words.say("caveat")));
        String title = found.isEmpty() ? words.say("title.none") : words.say("title", found.size());
        return new Page(words.say("name"), title, words.say("footing"), blocks);
    }

    private static Block.DataTable table(List<Contradiction> found, Words words) {
        List<Block.Heading> headings = List.of(
                new Block.Heading(words.say("heading.project"), ValueFormat.TEXT),
                new Block.Heading(words.say("heading.sentence"), ValueFormat.TEXT),
                new Block.Heading(words.say("heading.advice"), ValueFormat.TEXT),
                new Block.Heading(words.say("heading.where"), ValueFormat.TEXT));
        List<Block.Line> lines = found.stream()
                .limit(MOST_LINES)
                .map(each -> new Block.Line(
                        List.of(
                                each.project(),
                                each.sentence(),
                                words.say(each.kind().word() + ".advice"),
                                each.where()),
                        Optional.empty()))
                .toList();
        String title = found.size() > MOST_LINES
                ? words.say("table.found.some", MOST_LINES, found.size())
                : words.say("table.found");
        return new Block.DataTable(title, headings, lines);
    }

    private static String sum(List<Exposure> exposures, Words words) {
        double cost = exposures.stream().mapToDouble(Exposure::cost).sum();
        double budget = exposures.stream().mapToDouble(Exposure::budget).sum();
        boolean comparable = exposures.stream().noneMatch(exposure -> Double.isNaN(exposure.share()));
        return comparable
                ? words.say("sum.share", words.number(cost, 0), words.percent(cost / budget), exposures.size())
                : words.say("sum", words.number(cost, 0), exposures.size());
    }

    private static Block.DataTable exposed(List<Exposure> exposures, Words words) {
        List<Block.Heading> headings = List.of(
                new Block.Heading(words.say("heading.project"), ValueFormat.TEXT),
                new Block.Heading(words.say("heading.risks"), ValueFormat.INTEGER),
                new Block.Heading(words.say("heading.cost"), ValueFormat.INTEGER),
                new Block.Heading(words.say("heading.budget"), ValueFormat.INTEGER),
                new Block.Heading(words.say("heading.share"), ValueFormat.PERCENT));
        List<Block.Line> lines = exposures.stream()
                .limit(MOST_LINES)
                .map(each -> new Block.Line(
                        List.of(
                                Joined.title(each.project().subject()),
                                each.risks().size(),
                                each.cost(),
                                each.budget(),
                                each.share()),
                        Optional.empty()))
                .toList();
        return new Block.DataTable(words.say("table.exposures"), headings, lines);
    }

    private static MethodNote method(Words words) {
        return new MethodNote(
                words.say("method.number"),
                words.say("method.method"),
                words.say("method.parameters"),
                words.say("method.source"),
                words.say("method.trust"));
    }
}
