package io.portolan.sheet.risk;

import io.portolan.analysis.Block;
import io.portolan.analysis.Page;
import io.portolan.finding.Finding;
import io.portolan.sheet.Context;
import io.portolan.statistics.aggregate.Aggregate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of a register: what the open risks may cost, what to set aside, which of them matter, where they stand on the matrix. */
final class RiskPage {
    private static final double P80 = 0.8;

    private final RiskAnalysis analysis;
    private final List<Finding> findings;
    private final Context context;
    private final Say say;

    RiskPage(RiskAnalysis analysis, List<Finding> findings, Context context) {
        this.analysis = analysis;
        this.findings = findings;
        this.context = context;
        this.say = analysis.say();
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures());
        analysis.exposure().ifPresent(exposure -> quantified(exposure, blocks));
        analysis.matrix().ifPresent(matrix -> {
            blocks.add(new Block.Chart(matrix.chart(say.words())));
            new Groups(analysis).chart().ifPresent(chart -> blocks.add(new Block.Chart(chart)));
        });
        List<String> assumptions = new Assumptions(analysis).sentences();
        if (!assumptions.isEmpty()) {
            blocks.add(new Block.Paragraph(String.join(" ", assumptions)));
        }
        analysis.exposure().flatMap(this::check).ifPresent(text -> blocks.add(new Block.Paragraph(text)));
        blocks.add(new RiskTable(analysis.register(), analysis.exposure(), say).table());
        return new Page(say.of("page.name"), title(), footing(), blocks);
    }

    private void quantified(Exposure exposure, List<Block> blocks) {
        RiskCharts charts = new RiskCharts(exposure, analysis.reserve(), say);
        blocks.add(new Block.Chart(charts.curve()));
        blocks.add(new Block.Chart(charts.tornado()));
        charts.disagreement().ifPresent(text -> blocks.add(new Block.Paragraph(text)));
        analysis.provision()
                .ifPresent(provision -> blocks.addAll(new ProvisionTable(provision, analysis.reserve(), say).blocks()));
    }

    /** The message in one sentence. */
    String title() {
        if (analysis.exposure().isPresent()) {
            Aggregate sum = analysis.exposure().get().sum();
            return say.of("title.quantified", say.money(sum.quantile(0.5)), say.money(sum.quantile(P80)));
        }
        long faulty = findings.stream()
                .map(finding -> finding.cell().row())
                .distinct()
                .count();
        long red = analysis.matrix().map(Matrix::red).orElse(0L);
        return say.of("title.classes", analysis.register().open().size(), red, faulty);
    }

    private String footing() {
        Register register = analysis.register();
        return say.of(
                "footing",
                register.table().sheet(),
                say.words().date(context.asOf()),
                register.risks().size(),
                register.open().size(),
                register.quantified().size());
    }

    private Block.Figures figures() {
        List<Block.Figure> figures = new ArrayList<>();
        analysis.exposure().map(Exposure::sum).ifPresent(sum -> {
            figures.add(figure("p80", say.money(sum.quantile(P80)), say.of("figure.p80.note")));
            figures.add(figure(
                    "mean", say.money(sum.mean()), say.of("figure.mean.note", say.money(sum.standardDeviation()))));
            figures.add(figure("p90", say.money(sum.quantile(0.9)), say.of("figure.p90.note")));
        });
        Register register = analysis.register();
        figures.add(figure(
                "open",
                Integer.toString(register.open().size()),
                say.of(
                        "figure.open.note",
                        register.risks().size() - register.open().size())));
        figures.add(analysis.hygiene()
                .index()
                .map(index -> figure(
                        "hygiene",
                        say.words().number(index, 0) + " / 100",
                        say.of("figure.hygiene.note", findings.size())))
                .orElseGet(
                        () -> figure("findings", Integer.toString(findings.size()), say.of("figure.findings.note"))));
        return new Block.Figures(figures);
    }

    private Block.Figure figure(String name, String value, String note) {
        return new Block.Figure(say.of("figure." + name), value, note);
    }

    private Optional<String> check(Exposure found) {
        return found.simulation()
                .map(simulation -> say.of(
                        "check",
                        say.words().number(simulation.draws(), 0),
                        say.moneyInFull(simulation.quantile(P80)),
                        say.moneyInFull(simulation.standardError(P80)),
                        say.moneyInFull(found.sum().quantile(P80)),
                        say.moneyInFull(simulation.mean()),
                        say.moneyInFull(found.sum().mean())));
    }
}
