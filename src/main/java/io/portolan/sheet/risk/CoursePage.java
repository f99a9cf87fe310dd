package io.portolan.sheet.risk;

import io.portolan.analysis.Block;
import io.portolan.analysis.Page;
import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.ValueFormat;
import io.portolan.sheet.Sourced;
import io.portolan.statistics.comparison.Bridge;
import io.portolan.statistics.comparison.Calibration;
import io.portolan.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of a register over time: what changed and whether it means anything, how it burns down, whether its probabilities come true. */
final class CoursePage {
    private static final int MOST_STEPS = 12;
    private static final int MOST_STUCK = 5;
    private static final double UNUSUAL = 0.05;

    private final Movement movement;
    private final Words words;

    CoursePage(Movement movement, Words words) {
        this.movement = movement;
        this.words = words;
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures());
        blocks.add(new Block.Chart(bridge()));
        blocks.add(new Block.Chart(course()));
        Stream.of(verdict(), trend(), stuck(), record())
                .flatMap(Optional::stream)
                .forEach(text -> blocks.add(new Block.Paragraph(text)));
        blocks.add(steps());
        return new Page(words.say("course.name"), title(), footing(), blocks);
    }

    /** What changed in one sentence. */
    String title() {
        double change = movement.bridge().change();
        String direction = change < 0 ? "fell" : "rose";
        String verdict = movement.isReal().map(real -> real ? "real" : "noise").orElse("few");
        return words.say(
                "course.title." + (change == 0 ? "same" : direction),
                amount(movement.before().sum()),
                amount(movement.latest().sum()),
                words.say("course.title." + verdict),
                measure());
    }

    private String footing() {
        String files = movement.levels().stream()
                .map(level -> level.file() + " (" + words.date(level.day()) + ")")
                .collect(Collectors.joining(", "));
        return words.say("course.footing", movement.levels().size(), files);
    }

    private String measure() {
        return words.say("course.measure." + movement.yardstick());
    }

    private String amount(double amount) {
        String currency = movement.yardstick() == Yardstick.MONEY
                ? movement.course().latest().register().currency()
                : "";
        return (words.number(amount) + " " + currency).strip();
    }

    private Block.Figures figures() {
        List<Block.Figure> figures = new ArrayList<>();
        figures.add(new Block.Figure(
                measure(),
                amount(movement.latest().sum()),
                words.say(
                        "course.figure.before",
                        amount(movement.before().sum()),
                        words.date(movement.before().day()))));
        figures.add(new Block.Figure(
                words.say("course.figure.change"), signed(movement.bridge().change()), interval()));
        movement.latest()
                .p80()
                .ifPresent(p80 -> figures.add(new Block.Figure(
                        "P80",
                        amount(p80),
                        movement.before()
                                .p80()
                                .map(before -> words.say(
                                        "course.figure.before",
                                        amount(before),
                                        words.date(movement.before().day())))
                                .orElse(""))));
        figures.add(new Block.Figure(
                words.say("course.figure.open"),
                Integer.toString(movement.latest().open()),
                words.say(
                        "course.figure.before",
                        movement.before().open(),
                        words.date(movement.before().day()))));
        return new Block.Figures(figures);
    }

    private String interval() {
        return movement.interval()
                .map(i -> words.say("course.figure.interval", signed(i.low()), signed(i.high())))
                .orElseGet(() -> words.say("course.figure.few"));
    }

    private String signed(double amount) {
        return (amount > 0 ? "+" : "") + amount(amount);
    }

    private ChartSpec.Bars bridge() {
        Bridge b = movement.bridge();
        String title = words.say(
                "course.bridge", signed(b.added()), signed(-b.dropped()), signed(b.probability()), signed(b.impact()));
        List<String> parts = Stream.of("before", "added", "dropped", "probability", "impact", "after")
                .map(part -> words.say("course.bridge." + part))
                .toList();
        return new ChartSpec.Bars(
                title,
                title,
                ValueFormat.INTEGER,
                false,
                false,
                parts,
                List.of(Series.of(
                        measure(),
                        Series.Style.OWN,
                        b.before(),
                        b.added(),
                        -b.dropped(),
                        b.probability(),
                        b.impact(),
                        b.after())));
    }

    private ChartSpec.Lines course() {
        List<Series> series = new ArrayList<>();
        series.add(new Series(
                measure(), movement.levels().stream().map(Movement.Level::sum).toList(), Series.Style.ACTUAL));
        Optional<List<Double>> plan = BurnDown.planned(movement.course(), movement.yardstick());
        plan.ifPresent(values -> series.add(new Series(words.say("course.planned"), values, Series.Style.TARGET)));
        if (movement.yardstick() == Yardstick.MONEY) {
            series.add(new Series(
                    "P80",
                    movement.levels().stream()
                            .map(level -> level.p80().orElse(Double.NaN))
                            .toList(),
                    Series.Style.LIMIT));
        }
        String title = plan.map(values -> values.get(values.size() - 1))
                .map(planned -> words.say(
                        "course.chart.planned", amount(movement.latest().sum()), amount(planned)))
                .orElseGet(() -> words.say("course.chart", movement.levels().size()));
        List<String> days =
                movement.levels().stream().map(level -> words.date(level.day())).toList();
        return new ChartSpec.Lines(title, title, ValueFormat.INTEGER, days, series);
    }

    private Optional<String> verdict() {
        String test = movement.test()
                .map(found -> words.say("course.test", found.n(), words.number(found.p(), 3)))
                .orElseGet(() -> words.say("course.test.few"));
        String drawn = movement.interval()
                .map(i -> words.say(
                        i.excludesZero() ? "course.interval.real" : "course.interval.noise",
                        signed(i.low()),
                        signed(i.high())))
                .orElseGet(() -> words.say("course.interval.few"));
        return Optional.of(drawn + " " + test);
    }

    private Optional<String> trend() {
        return movement.trend()
                .flatMap(test -> movement.slope()
                        .map(slope -> words.say(
                                "course.trend",
                                movement.levels().size(),
                                signed(slope.slope()),
                                signed(slope.low()),
                                signed(slope.high()),
                                words.number(test.p(), 3))));
    }

    private Optional<String> stuck() {
        List<Stuck> stuck = Stuck.in(movement.course(), movement.yardstick());
        if (stuck.isEmpty()) {
            return Optional.empty();
        }
        String names =
                stuck.stream().limit(MOST_STUCK).map(risk -> name(risk.key())).collect(Collectors.joining(", "));
        return Optional.of(
                words.say("course.stuck", stuck.size(), names, stuck.get(0).months()));
    }

    private Optional<String> record() {
        return TrackRecord.of(movement.course())
                .map(record -> record.calibration()
                        .map(this::calibration)
                        .orElseGet(() ->
                                words.say("course.record.few", record.outcomes().size(), Calibration.LEAST)));
    }

    private String calibration(Calibration found) {
        String counts = words.say(
                "course.record",
                found.n(),
                found.occurred(),
                words.number(found.expected(), 1),
                words.number(found.midP(), 3),
                words.number(found.brier(), 3));
        if (found.midP() >= UNUSUAL || !Double.isFinite(found.oddsFactor()) || found.oddsFactor() == 0) {
            return counts;
        }
        boolean low = found.oddsFactor() > 1;
        return counts + " "
                + words.say(
                        low ? "course.record.low" : "course.record.high",
                        words.number(low ? found.oddsFactor() : 1 / found.oddsFactor(), 1));
    }

    private Block.DataTable steps() {
        List<Block.Line> lines = movement.largestFirst().stream()
                .limit(MOST_STEPS)
                .map(this::line)
                .toList();
        return new Block.DataTable(
                words.say("course.table"),
                List.of(
                        heading("risk", ValueFormat.TEXT),
                        heading("title", ValueFormat.TEXT),
                        heading("before", ValueFormat.DECIMAL1),
                        heading("after", ValueFormat.DECIMAL1),
                        heading("change", ValueFormat.DECIMAL1),
                        heading("why", ValueFormat.TEXT)),
                lines);
    }

    private Block.Heading heading(String name, ValueFormat format) {
        return new Block.Heading(words.say("course.table." + name), format);
    }

    private Block.Line line(Movement.Step step) {
        List<Object> values = List.of(
                name(step.key()),
                risk(step.key()).map(risk -> risk.value().title()).orElse(""),
                step.before().map(product -> (Object) product.value()).orElse(""),
                step.after().map(product -> (Object) product.value()).orElse(""),
                step.change(),
                why(step));
        return new Block.Line(values, Optional.empty());
    }

    private String why(Movement.Step step) {
        if (step.before().isEmpty()) {
            return words.say("course.why.new");
        }
        if (step.after().isEmpty()) {
            return words.say("course.why.dropped");
        }
        boolean probability =
                step.before().get().probability() != step.after().get().probability();
        boolean impact = step.before().get().impact() != step.after().get().impact();
        String one = probability ? "probability" : "impact";
        return words.say("course.why." + (probability && impact ? "both" : one));
    }

    private String name(String key) {
        return risk(key).map(risk -> risk.value().name()).orElse(key);
    }

    private Optional<Sourced<Risk>> risk(String key) {
        Map<String, Sourced<Risk>> later = movement.course().latest().byKey();
        return Optional.ofNullable(later.get(key))
                .or(() -> Optional.ofNullable(movement.course().before().byKey().get(key)));
    }
}
