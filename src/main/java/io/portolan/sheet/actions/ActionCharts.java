package io.portolan.sheet.actions;

import io.portolan.analysis.Block;
import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.ValueFormat;
import io.portolan.statistics.survival.KaplanMeier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The charts of a log: the share still open by age, and what was open month by month. */
final class ActionCharts {
    private static final int MOST_CURVES = 4;
    private static final int FEWEST_MONTHS = 3;

    private final ActionLog log;
    private final Say say;

    ActionCharts(ActionLog log, Say say) {
        this.log = log;
        this.say = say;
    }

    /** The largest types that are large enough, else all items; empty when too few were closed. */
    Optional<Block> survival() {
        List<Group> types = large(Group.of(Group.By.TYPE, log));
        List<Group> shown = types.size() > 1 ? types : large(Group.of(Group.By.ALL, log));
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Block.Chart(new ChartSpec.Curves(
                title(shown),
                say.say("chart.survival.alternative", say.count(shown.size())),
                new ChartSpec.Axis(say.say("chart.survival.across"), ValueFormat.INTEGER),
                new ChartSpec.Axis(say.say("chart.survival.up"), ValueFormat.PERCENT),
                shown.stream().map(group -> curve(group, shown.indexOf(group))).toList(),
                List.of())));
    }

    private List<Group> large(List<Group> groups) {
        return groups.stream()
                .filter(group -> group.isEnough(log))
                .sorted(Comparator.comparingInt((Group group) -> -group.curve().n()))
                .limit(MOST_CURVES)
                .toList();
    }

    private String title(List<Group> shown) {
        Group first = shown.get(0);
        String median = Ranges.median(first.curve(), say);
        return shown.size() == 1
                ? say.say("chart.survival.title.all", median)
                : say.say(
                        "chart.survival.title",
                        first.name(),
                        median,
                        shown.get(1).name(),
                        Ranges.median(shown.get(1).curve(), say));
    }

    /** The curve with its steps. */
    private ChartSpec.Curve curve(Group group, int place) {
        List<Double> x = new ArrayList<>(List.of(0.0));
        List<Double> y = new ArrayList<>(List.of(1.0));
        double before = 1;
        for (KaplanMeier.Step step : group.curve().steps()) {
            x.add(step.time());
            y.add(before);
            x.add(step.time());
            y.add(step.survival());
            before = step.survival();
        }
        x.add(group.curve().longest());
        y.add(before);
        Series.Style[] styles = {Series.Style.OWN, Series.Style.NEUTRAL, Series.Style.FORECAST, Series.Style.LIMIT};
        String name = group.by() == Group.By.ALL ? say.say("group.all") : group.name();
        return new ChartSpec.Curve(name, styles[place], x, y);
    }

    /** What was open at the end of each month; empty when the log covers less than three. */
    Optional<Block> flow() {
        List<Flow> flows = Flow.of(log);
        if (flows.size() < FEWEST_MONTHS) {
            return Optional.empty();
        }
        Flow first = flows.get(0);
        Flow last = flows.get(flows.size() - 1);
        return Optional.of(new Block.Chart(new ChartSpec.Lines(
                say.say("chart.flow.title", say.count(first.open()), first.month(), say.count(last.open())),
                say.say("chart.flow.alternative", say.count(flows.size())),
                ValueFormat.INTEGER,
                flows.stream().map(flow -> flow.month().toString()).toList(),
                List.of(
                        series(
                                "chart.flow.open",
                                Series.Style.ACTUAL,
                                flows.stream().mapToDouble(Flow::open).toArray()),
                        series(
                                "chart.flow.raised",
                                Series.Style.NEUTRAL,
                                flows.stream().mapToDouble(Flow::raised).toArray()),
                        series(
                                "chart.flow.ended",
                                Series.Style.OWN,
                                flows.stream().mapToDouble(Flow::ended).toArray())))));
    }

    private Series series(String key, Series.Style style, double[] values) {
        return Series.of(say.say(key), style, values);
    }
}
