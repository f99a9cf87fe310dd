package io.portolan.sheet.risk;

import io.portolan.analysis.Block;
import io.portolan.analysis.Page;
import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.ValueFormat;
import io.portolan.finding.Finding;
import io.portolan.sheet.Context;
import io.portolan.sheet.Sourced;
import io.portolan.statistics.aggregate.Aggregate;
import io.portolan.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The page of a register: what the open risks may cost, which of them matter, where they stand on the matrix. */
final class RiskPage {
    private static final double P80 = 0.8;
    private static final int CURVE_POINTS = 160;
    private static final int MOST_BARS = 10;
    private static final double LARGE = 10_000;

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
        new Assumptions(register, exposure, words)
                .sentences()
                .forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
        exposure.flatMap(this::check).ifPresent(text -> blocks.add(new Block.Paragraph(text)));
        blocks.add(table());
        return new Page(words.say("page.name"), title(), footing(), blocks);
    }

    /** The message in one sentence. */
    String title() {
        if (exposure.isPresent()) {
            Aggregate sum = exposure.get().sum();
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

    private ChartSpec.Curves curve(Aggregate sum) {
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

    private ChartSpec.Mark mark(String name, Aggregate sum, double q) {
        double x = sum.quantile(q);
        return new ChartSpec.Mark(name + " " + words.number(x), x, 1 - q);
    }

    private ChartSpec.Bars tornado(Exposure found) {
        List<Exposure.Contribution> top =
                ranked(found).stream().limit(MOST_BARS).toList();
        double p80 = found.sum().quantile(P80);
        List<Double> atP80 =
                top.stream().map(part -> p80 == 0 ? 0 : part.p80Share() / p80).toList();
        String first = top.get(0).risk().value().label();
        String title = words.say("tornado.title", first, words.percent(Math.round(100 * atP80.get(0)) / 100.0));
        return new ChartSpec.Bars(
                title,
                title,
                ValueFormat.PERCENT,
                true,
                false,
                top.stream().map(part -> part.risk().value().label()).toList(),
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
        String funded = ranked(found).get(0).risk().value().label();
        String varied = found.contributions().stream()
                .max(Comparator.comparingDouble(Exposure.Contribution::varianceShare))
                .map(part -> part.risk().value().label())
                .orElse(funded);
        return funded.equals(varied) ? Optional.empty() : Optional.of(words.say("disagreement", funded, varied));
    }

    private Block.DataTable table() {
        List<Sourced<Risk>> largestFirst = register.open().stream()
                .sorted(Comparator.comparingDouble(this::weight)
                        .reversed()
                        .thenComparing(risk -> risk.value().name()))
                .toList();
        List<TableColumn> filled = columns().stream()
                .filter(column -> largestFirst.stream()
                        .anyMatch(risk -> column.value().apply(risk).isPresent()))
                .toList();
        return new Block.DataTable(
                words.say("table.caption"),
                filled.stream().map(TableColumn::heading).toList(),
                largestFirst.stream().map(risk -> line(risk, filled)).toList());
    }

    /** A column of the table of risks; one without any value is left out. */
    private record TableColumn(Block.Heading heading, Function<Sourced<Risk>, Optional<?>> value) {}

    private List<TableColumn> columns() {
        return List.of(
                new TableColumn(heading("id", ValueFormat.TEXT), RiskPage::idOrCell),
                new TableColumn(
                        heading("title", ValueFormat.TEXT),
                        risk -> Optional.of(risk.value().title())),
                new TableColumn(
                        heading("probability", ValueFormat.PERCENT),
                        risk -> risk.value().likelihood().share().filter(share -> countsAsProbability())),
                new TableColumn(
                        heading("score", ValueFormat.DECIMAL1),
                        risk -> risk.value().consequence().code().flatMap(code -> register.score(risk))),
                new TableColumn(heading("emv", amounts()), risk -> risk.value().expectedValue()),
                new TableColumn(heading("p80", amounts()), part(Exposure.Contribution::p80Share)),
                new TableColumn(heading("variance", ValueFormat.PERCENT1), part(Exposure.Contribution::varianceShare)),
                new TableColumn(heading("removed", amounts()), part(Exposure.Contribution::p80IfRemoved)));
    }

    private static Optional<String> idOrCell(Sourced<Risk> risk) {
        return Optional.of(
                risk.value().id().isEmpty()
                        ? risk.ref(TextRule.field(risk)).a1()
                        : risk.value().id());
    }

    /** Classes on bands that nobody stated are no probabilities worth showing, unless they count in a total. */
    private boolean countsAsProbability() {
        return exposure.isPresent() || !register.conventions().usesUsualBands();
    }

    /** Large amounts need no decimals. */
    private ValueFormat amounts() {
        return exposure.filter(found -> Math.abs(found.sum().quantile(P80)) >= LARGE)
                        .isPresent()
                ? ValueFormat.INTEGER
                : ValueFormat.DECIMAL1;
    }

    private Function<Sourced<Risk>, Optional<?>> part(Function<Exposure.Contribution, Double> measure) {
        return risk -> exposure.flatMap(found -> found.of(risk)).map(measure);
    }

    private Block.Heading heading(String name, ValueFormat format) {
        return new Block.Heading(words.say("table." + name, register.currency()).strip(), format);
    }

    private double weight(Sourced<Risk> risk) {
        return exposure.flatMap(found -> found.of(risk))
                .map(Exposure.Contribution::p80Share)
                .or(() -> register.score(risk))
                .orElse(-1.0);
    }

    private static Block.Line line(Sourced<Risk> risk, List<TableColumn> columns) {
        List<Object> values = columns.stream()
                .map(column ->
                        column.value().apply(risk).map(value -> (Object) value).orElse(""))
                .toList();
        return new Block.Line(values, Optional.of(risk.ref("risk_id")));
    }

    private Optional<String> check(Exposure found) {
        return found.simulation()
                .map(simulation -> words.say(
                        "check",
                        words.number(simulation.draws(), 0),
                        money(simulation.quantile(P80)),
                        money(simulation.standardError(P80)),
                        money(found.sum().quantile(P80)),
                        money(simulation.mean()),
                        money(found.sum().mean())));
    }
}
