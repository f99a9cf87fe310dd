package io.portolan.sheet.risk;

import io.portolan.analysis.Block;
import io.portolan.analysis.Page;
import io.portolan.chart.ValueFormat;
import io.portolan.sheet.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The second page of a register, for those who work on it: the measures side by side, what responses buy, how well it is kept. */
final class RiskDetailPage {
    private static final double P80 = 0.8;
    private static final int MOST_LINES = 15;

    private final RiskAnalysis analysis;
    private final Context context;
    private final Say say;

    RiskDetailPage(RiskAnalysis analysis, Context context) {
        this.analysis = analysis;
        this.context = context;
        this.say = analysis.say();
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        analysis.exposure().ifPresent(exposure -> {
            blocks.add(firsts(exposure));
            blocks.add(measures(exposure));
        });
        analysis.responses().ifPresent(responses -> responses(responses, blocks));
        if (analysis.matrix().isEmpty()) {
            new Groups(analysis).chart().ifPresent(chart -> blocks.add(new Block.Chart(chart)));
        }
        new Groups(analysis).months().ifPresent(chart -> blocks.add(new Block.Chart(chart)));
        delay().ifPresent(text -> blocks.add(new Block.Paragraph(text)));
        blocks.add(hygiene());
        new Groups(analysis).owners().ifPresent(blocks::add);
        analysis.matrix()
                .ifPresent(matrix -> new MatrixNotes(matrix, analysis.register(), say)
                        .sentences()
                        .forEach(text -> blocks.add(new Block.Paragraph(text))));
        String footing = say.of(
                "detail.footing",
                analysis.register().table().sheet(),
                say.words().date(context.asOf()));
        return new Page(say.of("detail.name"), title(), footing, blocks);
    }

    private String title() {
        long quality = Math.round(analysis.hygiene().index().orElse(100.0));
        return analysis.responses()
                .flatMap(Responses::p80Afterwards)
                .flatMap(after -> analysis.exposure()
                        .map(exposure -> say.of(
                                "detail.title.responses",
                                say.money(exposure.sum().quantile(P80)),
                                say.money(after))))
                .orElseGet(() -> say.of("detail.title", quality));
    }

    /** Which risk each measure puts first, and what it is good for. */
    private Block.DataTable firsts(Exposure exposure) {
        List<Block.Line> lines = Arrays.stream(Measure.values())
                .flatMap(measure -> measure.first(exposure).stream()
                        .map(first -> Say.line(
                                say.of("measure." + measure),
                                first.value().name(),
                                say.of("measure." + measure + ".use"))))
                .toList();
        return new Block.DataTable(
                say.of(agree(exposure) ? "measure.agree" : "measure.disagree"),
                List.of(
                        say.heading("measure", ValueFormat.TEXT),
                        say.heading("measure.first", ValueFormat.TEXT),
                        say.heading("measure.use", ValueFormat.TEXT)),
                lines);
    }

    private static boolean agree(Exposure exposure) {
        return Arrays.stream(Measure.values())
                        .flatMap(measure -> measure.first(exposure).stream())
                        .distinct()
                        .count()
                == 1;
    }

    private Block.DataTable measures(Exposure exposure) {
        ValueFormat amounts = Say.amounts(exposure.sum().quantile(P80));
        List<Block.Line> lines = exposure.contributions().stream()
                .sorted(Comparator.comparingDouble(Exposure.Contribution::p80Share)
                        .reversed()
                        .thenComparing(part -> part.risk().value().name()))
                .limit(MOST_LINES)
                .map(part -> Say.line(
                        part.risk().value().label(),
                        part.p80Share(),
                        part.cvar80Share(),
                        part.varianceShare(),
                        part.meanSwing(),
                        Say.cell(part.rankCorrelation()),
                        exposure.sum().quantile(P80) - part.p80IfRemoved(),
                        Say.cell(part.p80PerPoint())))
                .toList();
        return new Block.DataTable(
                say.of("measure.table"),
                List.of(
                        say.heading("table.id", ValueFormat.TEXT),
                        say.heading("table.p80", amounts),
                        say.heading("measure.tail.column", amounts),
                        say.heading("table.variance", ValueFormat.PERCENT1),
                        say.heading("measure.swing.column", amounts),
                        say.heading("measure.rank.column", ValueFormat.DECIMAL2),
                        say.heading("measure.removal.column", amounts),
                        say.heading("measure.point.column", amounts)),
                lines);
    }

    private void responses(Responses responses, List<Block> blocks) {
        List<Responses.Bought> bought = responses.bought();
        if (!bought.isEmpty()) {
            blocks.add(bought(bought));
        }
        List<Responses.Removed> order = responses.inOrder();
        if (!order.isEmpty()) {
            blocks.add(new Block.DataTable(
                    say.of("removal.title"),
                    List.of(
                            say.heading("table.id", ValueFormat.TEXT),
                            say.heading("table.title", ValueFormat.TEXT),
                            say.heading("removal.left", Say.amounts(order.get(0).p80()))),
                    order.stream()
                            .map(step -> Say.line(
                                    step.risk().value().name(),
                                    step.risk().value().title(),
                                    step.p80()))
                            .toList()));
        }
    }

    private Block.DataTable bought(List<Responses.Bought> bought) {
        ValueFormat amounts = Say.amounts(bought.get(0).saved());
        return new Block.DataTable(
                say.of("response.title"),
                List.of(
                        say.heading("table.id", ValueFormat.TEXT),
                        say.heading("response.response", ValueFormat.TEXT),
                        say.heading("response.saved", amounts),
                        say.heading("response.expected", amounts),
                        say.heading("response.cost", amounts),
                        say.heading("response.per-cost", ValueFormat.DECIMAL2),
                        say.heading("response.remark", ValueFormat.TEXT)),
                bought.stream().limit(MOST_LINES).map(this::line).toList());
    }

    private Block.Line line(Responses.Bought response) {
        return Say.line(
                response.risk().value().name(),
                response.risk().value().care().response().orElse(""),
                response.saved(),
                response.expected(),
                Say.cell(response.cost()),
                Say.cell(response.perCost()),
                response.saved() < 0 ? say.of("response.worse") : "");
    }

    private Optional<String> delay() {
        return Delay.of(analysis.register())
                .map(delay -> say.of(
                        "delay",
                        delay.risks(),
                        delay.header(),
                        say.words().number(delay.parallel()),
                        say.words().number(delay.serial())));
    }

    private Block.DataTable hygiene() {
        Hygiene hygiene = analysis.hygiene();
        List<Block.Line> lines = hygiene.aspects().stream()
                .map(aspect ->
                        Say.line(say.of("aspect." + aspect.name().toLowerCase(Locale.ROOT)), hygiene.clean(aspect)))
                .toList();
        String byValue = hygiene.indexByValue()
                .map(index -> say.of("hygiene.by-value", say.words().number(index, 0)))
                .orElse("");
        String resting = hygiene.valueOnCleanRows()
                .map(share -> say.of("hygiene.resting", say.words().percent(Math.round(100 * share) / 100.0)))
                .orElse("");
        String title =
                say.of("hygiene.title", say.words().number(hygiene.index().orElse(100.0), 0));
        return new Block.DataTable(
                (title + " " + byValue + " " + resting + " " + statements())
                        .strip()
                        .replaceAll(" +", " "),
                List.of(
                        say.heading("hygiene.aspect", ValueFormat.TEXT),
                        say.heading("hygiene.clean", ValueFormat.PERCENT)),
                lines);
    }

    private String statements() {
        int open = analysis.register().open().size();
        long whole = analysis.register().open().stream()
                .filter(risk -> Syntax.score(risk) == 3)
                .count();
        return say.of("hygiene.statements", whole, open);
    }
}
