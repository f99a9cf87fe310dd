package io.portolan.sheet.schedule;

import io.portolan.analysis.Block;
import io.portolan.analysis.Page;
import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.ValueFormat;
import io.portolan.sheet.Context;
import io.portolan.statistics.network.CriticalPath;
import io.portolan.statistics.network.ScheduleSimulation;
import io.portolan.table.Table;
import io.portolan.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a plan's page says: when all will be done, how sure that is, and which activities decide it. */
final class SchedulePage {
    private static final int MOST_BARS = 10;
    private static final int POINTS = 60;
    private static final List<String> UNITS = List.of("hours", "weeks", "months");
    private static final List<Pattern> NAMES = List.of(
            Pattern.compile(".*\\b(hours?|hrs|uren|uur|heures?|stunden?|std)\\b.*"),
            Pattern.compile(".*\\b(weeks?|weken|semaines?|wochen?|wks)\\b.*"),
            Pattern.compile(".*\\b(months?|maanden|mois|monate?)\\b.*"));

    private final Plan plan;
    private final Table table;
    private final Words words;
    private final String unit;

    SchedulePage(Plan plan, Table table, Words words) {
        this.plan = plan;
        this.table = table;
        this.words = words;
        this.unit = words.say("unit." + unit(table));
    }

    /** The unit of time that a heading names; days where none does. */
    private static String unit(Table table) {
        String headings = Stream.of("duration", "duration_mode", "duration_min", "duration_max")
                .flatMap(field -> table.column(field).stream())
                .map(column -> column.header().toLowerCase(java.util.Locale.ROOT))
                .reduce("", (all, next) -> all + " " + next);
        return IntStream.range(0, UNITS.size())
                .filter(i -> NAMES.get(i).matcher(headings).matches())
                .mapToObj(UNITS::get)
                .findFirst()
                .orElse("days");
    }

    Page page(Context context) {
        String footing = words.say(
                "footing",
                table.sheet(),
                words.date(context.asOf()),
                plan.activities().size());
        if (plan.path().isEmpty()) {
            String title = plan.activities().size() < 2 ? words.say("title.few") : words.say("title.ring");
            return new Page(words.say("page"), title, footing, List.of());
        }
        CriticalPath path = plan.path().get();
        List<Block> blocks = new ArrayList<>();
        plan.simulation().ifPresent(drawn -> ranged(path, drawn, blocks));
        if (plan.simulation().isEmpty()) {
            blocks.add(new Block.Paragraph(words.say("no-ranges")));
        }
        blocks.add(activities(path));
        String title = plan.simulation()
                .map(drawn -> words.say("title.ranged", time(drawn.quantile(0.8)), time(path.end()), unit))
                .orElseGet(() -> words.say(
                        "title.plain",
                        time(path.end()),
                        unit,
                        criticals(path),
                        plan.activities().size()));
        return new Page(words.say("page"), title, footing, blocks);
    }

    private void ranged(CriticalPath path, ScheduleSimulation drawn, List<Block> blocks) {
        blocks.add(new Block.Figures(List.of(
                figure("p80", time(drawn.quantile(0.8)) + " " + unit),
                figure("mean", time(drawn.mean()) + " " + unit),
                figure("on-time", words.percent(Math.rint(100 * drawn.cumulative(path.end())) / 100)),
                figure("merge", time(drawn.mean() - plan.endOfMeans()) + " " + unit))));
        blocks.add(new Block.Chart(curve(drawn)));
        blocks.add(new Block.Chart(bars(drawn)));
        if (plan.hasRates()) {
            blocks.add(new Block.Paragraph(joint(drawn)));
        }
        blocks.add(new Block.Paragraph(
                words.say("how", words.number(drawn.draws(), 0), words.number(drawn.quantileError(0.8), 2), unit)));
    }

    private Block.Figure figure(String key, String value) {
        return new Block.Figure(words.say("figure." + key), value, words.say("figure." + key + ".note"));
    }

    /** What cost and end hold together, which is less than either alone. */
    private String joint(ScheduleSimulation drawn) {
        double cost = drawn.costQuantile(0.8);
        double time = drawn.quantile(0.8);
        return words.say(
                "joint",
                words.number(plan.fixedCost() + cost, 0),
                time(time),
                unit,
                words.number(100 * drawn.joint(cost, time), 0));
    }

    private ChartSpec curve(ScheduleSimulation drawn) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (int k = 0; k <= POINTS; k++) {
            double q = Math.min(0.999, Math.max(0.001, (double) k / POINTS));
            x.add(drawn.quantile(q));
            y.add(1 - q);
        }
        List<ChartSpec.Mark> marks = new ArrayList<>();
        for (int percent : new int[] {50, 80, 90}) {
            double end = drawn.quantile(percent / 100.0);
            marks.add(new ChartSpec.Mark("P" + percent + " " + time(end), end, 1 - percent / 100.0));
        }
        String title = words.say("curve.title", time(drawn.quantile(0.8)), unit);
        return new ChartSpec.Curves(
                title,
                title,
                new ChartSpec.Axis(words.say("curve.across", unit), ValueFormat.INTEGER),
                new ChartSpec.Axis(words.say("curve.up"), ValueFormat.PERCENT),
                List.of(new ChartSpec.Curve(words.say("curve.up"), Series.Style.OWN, x, y)),
                marks);
    }

    private ChartSpec bars(ScheduleSimulation drawn) {
        List<Integer> first =
                ranked(drawn::cruciality).stream().limit(MOST_BARS).toList();
        String title = words.say("bars.title", name(first.get(0)));
        return new ChartSpec.Bars(
                title,
                title,
                ValueFormat.PERCENT,
                true,
                false,
                first.stream().map(this::name).toList(),
                List.of(
                        new Series(
                                words.say("column.criticality"), of(first, drawn::criticality), Series.Style.NEUTRAL),
                        new Series(words.say("column.cruciality"), of(first, drawn::cruciality), Series.Style.OWN)));
    }

    private static List<Double> of(List<Integer> places, IntToDoubleFunction figure) {
        return places.stream().map(figure::applyAsDouble).toList();
    }

    private List<Integer> ranked(IntToDoubleFunction figure) {
        return IntStream.range(0, plan.activities().size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -figure.applyAsDouble(i))
                        .thenComparing(i -> plan.activities().get(i).value().id()))
                .toList();
    }

    private Block.DataTable activities(CriticalPath path) {
        List<Block.Heading> headings = new ArrayList<>(List.of(
                new Block.Heading(words.say("column.activity"), ValueFormat.TEXT),
                new Block.Heading(words.say("column.start"), ValueFormat.DECIMAL1),
                new Block.Heading(words.say("column.finish"), ValueFormat.DECIMAL1),
                new Block.Heading(words.say("column.slack"), ValueFormat.DECIMAL1)));
        plan.simulation().ifPresent(drawn -> {
            headings.add(new Block.Heading(words.say("column.criticality"), ValueFormat.PERCENT));
            headings.add(new Block.Heading(words.say("column.cruciality"), ValueFormat.DECIMAL2));
            headings.add(new Block.Heading(words.say("column.sensitivity"), ValueFormat.DECIMAL2));
        });
        List<Integer> order =
                plan.simulation().map(drawn -> ranked(drawn::cruciality)).orElseGet(() -> ranked(i -> -path.slack(i)));
        return new Block.DataTable(
                words.say("table"),
                headings,
                order.stream().map(i -> line(i, path)).toList());
    }

    private Block.Line line(int i, CriticalPath path) {
        List<Object> values =
                new ArrayList<>(List.of(name(i), path.earliestStart(i), path.earliestFinish(i), path.slack(i)));
        plan.simulation().ifPresent(drawn -> {
            values.add(drawn.criticality(i));
            values.add(drawn.cruciality(i));
            values.add(drawn.sensitivity(i));
        });
        return new Block.Line(values, Optional.of(plan.activities().get(i).ref("activity_id")));
    }

    private long criticals(CriticalPath path) {
        return IntStream.range(0, plan.activities().size())
                .filter(path::isCritical)
                .count();
    }

    private String name(int i) {
        return plan.activities().get(i).value().subject();
    }

    private String time(double duration) {
        return words.number(duration, Math.abs(duration) >= 100 ? 0 : 1);
    }
}
