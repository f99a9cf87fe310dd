package io.portolan.sheet.risk;

import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.ValueFormat;
import io.portolan.sheet.Sourced;
import io.portolan.statistics.aggregate.Aggregate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The charts of a quantified register: the chance of costing more, and who uses the money. */
final class RiskCharts {
    private static final double P80 = 0.8;
    private static final int CURVE_POINTS = 160;
    private static final int MOST_BARS = 10;
    /** Below it an axis needs decimals. */
    private static final double FINE = 10;

    private final Exposure exposure;
    private final Optional<Reserve> reserve;
    private final Say say;

    RiskCharts(Exposure exposure, Optional<Reserve> reserve, Say say) {
        this.exposure = exposure;
        this.reserve = reserve;
        this.say = say;
    }

    ChartSpec.Curves curve() {
        Aggregate sum = exposure.sum();
        List<double[]> points = sum.curve(CURVE_POINTS);
        Say.Magnitude unit = say.magnitude(sum.quantile(P80));
        ChartSpec.Curve line = new ChartSpec.Curve(
                say.of("curve.name"),
                Series.Style.OWN,
                points.stream().map(point -> point[0] / unit.size()).toList(),
                points.stream().map(point -> point[1]).toList());
        List<ChartSpec.Mark> marks =
                new ArrayList<>(List.of(mark("P50", 0.5, unit), mark("P80", P80, unit), mark("P90", 0.9, unit)));
        reserve.map(Reserve::amount)
                .filter(held -> held <= points.get(points.size() - 1)[0])
                .ifPresent(held -> marks.add(new ChartSpec.Mark(
                        say.of("curve.held", say.words().number(held / unit.size())),
                        held / unit.size(),
                        1 - sum.cumulative(held))));
        String title = say.of("curve.title", say.money(sum.quantile(P80)));
        double reach = points.get(points.size() - 1)[0] / unit.size();
        return new ChartSpec.Curves(
                title,
                title,
                new ChartSpec.Axis(
                        say.of("curve.across", unit.unit()).strip(),
                        reach < FINE ? ValueFormat.DECIMAL1 : ValueFormat.INTEGER),
                new ChartSpec.Axis(say.of("curve.up"), ValueFormat.PERCENT),
                List.of(line),
                marks);
    }

    private ChartSpec.Mark mark(String name, double q, Say.Magnitude unit) {
        double x = exposure.sum().quantile(q) / unit.size();
        return new ChartSpec.Mark(name + " " + say.words().number(x), x, 1 - q);
    }

    ChartSpec.Bars tornado() {
        List<Exposure.Contribution> top = ranked().stream().limit(MOST_BARS).toList();
        double p80 = exposure.sum().quantile(P80);
        List<Double> atP80 =
                top.stream().map(part -> p80 == 0 ? 0 : part.p80Share() / p80).toList();
        String first = top.get(0).risk().value().label();
        String title = say.of("tornado.title", first, say.words().percent(Math.round(100 * atP80.get(0)) / 100.0));
        return new ChartSpec.Bars(
                title,
                title,
                ValueFormat.PERCENT,
                true,
                false,
                top.stream().map(part -> part.risk().value().label()).toList(),
                List.of(
                        new Series(say.of("tornado.p80"), atP80, Series.Style.OWN),
                        new Series(
                                say.of("tornado.variance"),
                                top.stream()
                                        .map(Exposure.Contribution::varianceShare)
                                        .toList(),
                                Series.Style.NEUTRAL)));
    }

    private List<Exposure.Contribution> ranked() {
        return exposure.contributions().stream()
                .sorted(Comparator.comparingDouble(Exposure.Contribution::p80Share)
                        .reversed()
                        .thenComparing(part -> part.risk().value().name()))
                .toList();
    }

    /** Two measures that name two risks as the first are two questions: what to fund, and what to insure. */
    Optional<String> disagreement() {
        Optional<Sourced<Risk>> funded = Measure.P80.first(exposure);
        return Measure.VARIANCE
                .first(exposure)
                .filter(varied -> !funded.equals(Optional.of(varied)))
                .flatMap(varied -> funded.map(first -> say.of(
                        "disagreement", first.value().label(), varied.value().label())));
    }
}
