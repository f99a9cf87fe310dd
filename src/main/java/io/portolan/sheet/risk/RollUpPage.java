package io.portolan.sheet.risk;

import io.portolan.analysis.Block;
import io.portolan.analysis.Page;
import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.ValueFormat;
import io.portolan.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page over several registers, and its numbers for other programs. */
final class RollUpPage {
    private static final int MOST_PAIRS = 12;
    private static final double P80 = 0.8;

    private final RollUp all;
    private final Words words;

    RollUpPage(RollUp all, Words words) {
        this.all = all;
        this.words = words;
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures());
        blocks.add(new Block.Chart(shares()));
        blocks.add(new Block.Paragraph(words.say("rollup.how", words.percent(all.confidenceOfSum()))));
        blocks.add(new Block.Paragraph(dependence()));
        blocks.add(parts());
        if (!all.common().isEmpty()) {
            blocks.add(common());
        }
        String title = words.say("rollup.title", all.parts().size(), money(all.p80()), money(all.sumOfP80s()));
        String footing = words.say(
                "rollup.footing",
                all.parts().stream()
                        .mapToInt(
                                part -> part.snapshot().register().quantified().size())
                        .sum());
        return new Page(words.say("rollup.name"), title, footing, blocks);
    }

    private Block.Figures figures() {
        double saved = all.sumOfP80s() - all.p80();
        return new Block.Figures(List.of(
                figure("together", money(all.p80())),
                figure("alone", money(all.sumOfP80s())),
                figure("saved", money(saved)),
                figure("confidence", words.percent(all.confidenceOfSum()))));
    }

    private Block.Figure figure(String name, String value) {
        return new Block.Figure(words.say("rollup." + name), value, words.say("rollup." + name + ".note"));
    }

    private List<RollUp.Part> largestFirst() {
        return all.parts().stream()
                .sorted(Comparator.comparingDouble(RollUp.Part::share).reversed())
                .toList();
    }

    private ChartSpec.Bars shares() {
        List<RollUp.Part> parts = largestFirst();
        String title = words.say("rollup.chart", name(parts.get(0)));
        return new ChartSpec.Bars(
                title,
                title,
                ValueFormat.INTEGER,
                true,
                false,
                parts.stream().map(RollUpPage::name).toList(),
                List.of(
                        new Series(
                                words.say("rollup.share"),
                                parts.stream().map(RollUp.Part::share).toList(),
                                Series.Style.OWN),
                        new Series(
                                words.say("rollup.p80"),
                                parts.stream().map(RollUp.Part::p80).toList(),
                                Series.Style.NEUTRAL)));
    }

    private String dependence() {
        String worst = words.say("rollup.worst", money(all.worstP80()));
        return all.correlatedP80()
                .map(p80 -> words.say("rollup.correlated", words.number(RollUp.ACROSS, 1), money(p80)) + " " + worst)
                .orElse(worst);
    }

    private Block.DataTable parts() {
        List<Block.Line> lines = largestFirst().stream()
                .map(part -> new Block.Line(
                        List.of(
                                name(part),
                                part.snapshot().register().open().size(),
                                part.alone().mean(),
                                part.p80(),
                                part.share()),
                        Optional.empty()))
                .toList();
        return new Block.DataTable(
                words.say("rollup.table"),
                List.of(
                        heading("register", ValueFormat.TEXT),
                        heading("open", ValueFormat.INTEGER),
                        heading("mean", ValueFormat.INTEGER),
                        heading("p80", ValueFormat.INTEGER),
                        heading("share", ValueFormat.INTEGER)),
                lines);
    }

    private Block.DataTable common() {
        List<Block.Line> lines = all.common().stream()
                .limit(MOST_PAIRS)
                .map(pair -> new Block.Line(
                        List.of(
                                pair.file(),
                                pair.risk().value().name(),
                                pair.risk().value().title(),
                                pair.otherFile(),
                                pair.other().value().name()),
                        Optional.empty()))
                .toList();
        return new Block.DataTable(
                words.say("rollup.common", all.common().size()),
                List.of(
                        heading("register", ValueFormat.TEXT),
                        heading("risk", ValueFormat.TEXT),
                        heading("title.column", ValueFormat.TEXT),
                        heading("other", ValueFormat.TEXT),
                        heading("risk", ValueFormat.TEXT)),
                lines);
    }

    private Block.Heading heading(String name, ValueFormat format) {
        return new Block.Heading(words.say("rollup." + name), format);
    }

    private static String name(RollUp.Part part) {
        String file = part.snapshot().file();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private String money(double amount) {
        return (words.number(amount) + " " + all.currency()).strip();
    }

    Map<String, Object> results() {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("currency", all.currency());
        result.put("mean", all.sum().mean());
        result.put("sd", all.sum().standardDeviation());
        result.put("p50", all.sum().quantile(0.5));
        result.put("p80", all.p80());
        result.put("p90", all.sum().quantile(0.9));
        result.put("cvar80", all.sum().conditionalTail(P80));
        result.put("sumOfP80s", all.sumOfP80s());
        result.put("diversification", all.sumOfP80s() - all.p80());
        result.put("confidenceOfSum", all.confidenceOfSum());
        all.correlatedP80().ifPresent(p80 -> result.put("p80Correlated", p80));
        result.put("p80Worst", all.worstP80());
        result.put("registers", all.parts().stream().map(RollUpPage::part).toList());
        result.put("common", all.common().stream().map(RollUpPage::pair).toList());
        return result;
    }

    private static Map<String, Object> part(RollUp.Part part) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("file", part.snapshot().file());
        result.put("sheet", part.snapshot().register().table().sheet());
        result.put("mean", part.alone().mean());
        result.put("p80", part.p80());
        result.put("p80Share", part.share());
        return result;
    }

    private static Map<String, Object> pair(RollUp.Common pair) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("file", pair.file());
        result.put("risk", pair.risk().value().name());
        result.put("otherFile", pair.otherFile());
        result.put("otherRisk", pair.other().value().name());
        return result;
    }
}
