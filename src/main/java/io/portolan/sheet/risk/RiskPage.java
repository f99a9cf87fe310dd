package io.portolan.sheet.risk;

import io.portolan.analysis.Block;
import io.portolan.analysis.Page;
import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.ValueFormat;
import io.portolan.finding.Finding;
import io.portolan.sheet.Context;
import io.portolan.sheet.Sourced;
import io.portolan.statistics.aggregate.ExactAggregate;
import io.portolan.statistics.aggregate.Simulation;
import io.portolan.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The page of a register: what the open risks may cost, which of them matter, where they stand on the matrix. */
final class RiskPage {
    private static final double P80 = 0.8;
    private static final int CURVE_POINTS = 160;
    private static final int MOST_BARS = 10;

    private final Register register;
    private final Optional<Exposure> exposure;
    private final Optional<Matrix> matrix;
    private final List<Finding> findings;
    private final Context context;
    private final Words words;

    RiskPage(Register register, Optional<Exposure> exposure, List<Finding> findings, Context context) {
        this.register = register;
        this.exposure = exposure;
        this.matrix = Matrix.of(register);
        this.findings = findings;
        this.context = context;
        this.words = RiskRule.words(context);
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures());
        exposure.ifPresent(found -> {
            blocks.add(new Block.Chart(curve(found.sum())));
            blocks.add(new Block.Chart(tornado(found)));
            disagreement(found).ifPresent(text -> blocks.add(new Block.Paragraph(text)));
        });
        matrix.ifPresent(found -> blocks.add(new Block.Chart(found.chart(words))));
        blocks.add(table());
        new Assumptions(register, exposure, words)
                .sentences()
                .forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
        exposure.ifPresent(found -> blocks.add(new Block.Paragraph(check(found))));
        return new Page(words.say("page.name"), title(), footing(), blocks);
    }

    /** The message in one sentence. */
    String title() {
        if (exposure.isPresent()) {
            ExactAggregate sum = exposure.get().sum();
            return words.say("title.quantified", money(sum.quantile(0.5)), money(sum.quantile(P80)));
        }
        long faulty = findings.stream()
                .map(finding -> finding.cell().row())
                .distinct()
                .count();
        long red = matrix.map(Matrix::red).orElse(0L);
        return words.say("title.classes", register.open().size(), red, faulty);
    }

    String money(double amount) {
        return (words.number(amount) + " " + register.currency()).strip();
    }

    private String footing() {
        return words.say(
                "footing",
                register.table().sheet(),
                words.date(context.asOf()),
                register.risks().size(),
                register.open().size(),
                register.quantified().size());
    }

    private Block.Figures figures() {
        List<Block.Figure> figures = new ArrayList<>();
        exposure.map(Exposure::sum).ifPresent(sum -> {
            figures.add(figure("p80", money(sum.quantile(P80)), words.say("figure.p80.note")));
            figures.add(
                    figure("mean", money(sum.mean()), words.say("figure.mean.note", money(sum.standardDeviation()))));
            figures.add(figure("p90", money(sum.quantile(0.9)), words.say("figure.p90.note")));
        });
        figures.add(figure(
                "open",
                Integer.toString(register.open().size()),
                words.say(
                        "figure.open.note",
                        register.risks().size() - register.open().size())));
        figures.add(figure("findings", Integer.toString(findings.size()), words.say("figure.findings.note")));
        return new Block.Figures(figures);
    }

    private Block.Figure figure(String name, String value, String note) {
        return new Block.Figure(words.say("figure." + name), value, note);
    }

    private ChartSpec.Curves curve(ExactAggregate sum) {
        List<double[]> points = sum.curve(CURVE_POINTS);
        ChartSpec.Curve line = new ChartSpec.Curve(
                words.say("curve.name"),
                Series.Style.OWN,
                points.stream().map(point -> point[0]).toList(),
                points.stream().map(point -> point[1]).toList());
        List<ChartSpec.Mark> marks = List.of(mark("P50", sum, 0.5), mark("P80", sum, P80), mark("P90", sum, 0.9));
        String title = words.say("curve.title", money(sum.quantile(P80)));
        return new ChartSpec.Curves(
                title,
                title,
                new ChartSpec.Axis(
                        words.say("curve.across", register.currency()).strip(), ValueFormat.INTEGER),
                new ChartSpec.Axis(words.say("curve.up"), ValueFormat.PERCENT),
                List.of(line),
                marks);
    }

    private ChartSpec.Mark mark(String name, ExactAggregate sum, double q) {
        double x = sum.quantile(q);
        return new ChartSpec.Mark(name + " " + words.number(x), x, 1 - q);
    }

    private ChartSpec.Bars tornado(Exposure found) {
        List<Exposure.Contribution> top =
                ranked(found).stream().limit(MOST_BARS).toList();
        double p80 = found.sum().quantile(P80);
        List<Double> atP80 =
                top.stream().map(part -> p80 == 0 ? 0 : part.p80Share() / p80).toList();
        String first = top.get(0).risk().value().name();
        String title = words.say("tornado.title", first, words.percent(Math.round(100 * atP80.get(0)) / 100.0));
        return new ChartSpec.Bars(
                title,
                title,
                ValueFormat.PERCENT,
                true,
                false,
                top.stream().map(part -> part.risk().value().name()).toList(),
                List.of(
                        new Series(words.say("tornado.p80"), atP80, Series.Style.OWN),
                        new Series(
                                words.say("tornado.variance"),
                                top.stream()
                                        .map(Exposure.Contribution::varianceShare)
                                        .toList(),
                                Series.Style.NEUTRAL)));
    }

    private static List<Exposure.Contribution> ranked(Exposure found) {
        return found.contributions().stream()
                .sorted(Comparator.comparingDouble(Exposure.Contribution::p80Share)
                        .reversed()
                        .thenComparing(part -> part.risk().value().name()))
                .toList();
    }

    /** Two measures that name two risks as the first are two questions: what to fund, and what to insure. */
    private Optional<String> disagreement(Exposure found) {
        String funded = ranked(found).get(0).risk().value().name();
        String varied = found.contributions().stream()
                .max(Comparator.comparingDouble(Exposure.Contribution::varianceShare))
                .map(part -> part.risk().value().name())
                .orElse(funded);
        return funded.equals(varied) ? Optional.empty() : Optional.of(words.say("disagreement", funded, varied));
    }

    private Block.DataTable table() {
        List<Block.Heading> columns = List.of(
                heading("id", ValueFormat.TEXT),
                heading("title", ValueFormat.TEXT),
                heading("probability", ValueFormat.PERCENT),
                heading("score", ValueFormat.DECIMAL1),
                heading("emv", ValueFormat.DECIMAL1),
                heading("p80", ValueFormat.DECIMAL1),
                heading("variance", ValueFormat.PERCENT1),
                heading("removed", ValueFormat.DECIMAL1));
        List<Block.Line> lines = register.open().stream()
                .sorted(Comparator.comparingDouble(this::weight)
                        .reversed()
                        .thenComparing(risk -> risk.value().name()))
                .map(this::line)
                .toList();
        return new Block.DataTable(words.say("table.caption"), columns, lines);
    }

    private Block.Heading heading(String name, ValueFormat format) {
        return new Block.Heading(words.say("table." + name, register.currency()).strip(), format);
    }

    private double weight(Sourced<Risk> risk) {
        return exposure.flatMap(found -> found.of(risk))
                .map(Exposure.Contribution::p80Share)
                .or(() -> risk.value().score())
                .orElse(-1.0);
    }

    private Block.Line line(Sourced<Risk> risk) {
        Optional<Exposure.Contribution> part = exposure.flatMap(found -> found.of(risk));
        List<Object> values = List.of(
                risk.value().name(),
                risk.value().title(),
                orBlank(risk.value().likelihood().share()),
                orBlank(
                        risk.value().consequence().code().isPresent()
                                ? risk.value().score()
                                : Optional.empty()),
                orBlank(risk.value().expectedValue()),
                orBlank(part.map(Exposure.Contribution::p80Share)),
                orBlank(part.map(Exposure.Contribution::varianceShare)),
                orBlank(part.map(Exposure.Contribution::p80IfRemoved)));
        return new Block.Line(values, Optional.of(risk.ref("risk_id")));
    }

    private static Object orBlank(Optional<Double> number) {
        return number.isPresent() ? (Object) number.get() : "";
    }

    private String check(Exposure found) {
        Simulation simulation = found.simulation();
        return words.say(
                "check",
                words.number(simulation.draws(), 0),
                money(simulation.low(P80)),
                money(simulation.high(P80)),
                money(found.sum().quantile(P80)));
    }
}
