package io.portolan.sheet.objectives;

import io.portolan.analysis.Block;
import io.portolan.analysis.Block.Sign.Mark;
import io.portolan.analysis.Page;
import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.ValueFormat;
import io.portolan.sheet.Context;
import io.portolan.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The page of a sheet of objectives: how they stand, and every key result, the weakest objective first. */
final class ObjectivesPage {
    private static final int MOST_BARS = 15;

    private final List<Objective> ordered;
    private final Context context;
    private final Say say;

    private ObjectivesPage(List<Objective> objectives, Context context, Say say) {
        this.ordered = objectives.stream()
                .sorted(Comparator.comparingDouble(
                        objective -> objective.score().orElse(2)))
                .toList();
        this.context = context;
        this.say = say;
    }

    static Page of(Table table, List<Objective> objectives, Context context, Say say) {
        ObjectivesPage page = new ObjectivesPage(objectives, context, say);
        int results = objectives.stream()
                .mapToInt(objective -> objective.results().size())
                .sum();
        String footing = say.say(
                "page.footing",
                table.sheet(),
                say.words().date(context.asOf()),
                say.count(objectives.size()),
                say.count(results));
        return new Page(say.say("page.name"), page.title(), footing, page.blocks());
    }

    private OptionalDouble mean() {
        return ordered.stream()
                .flatMapToDouble(objective -> objective.score().stream())
                .average();
    }

    private long inBand(Objective.Band band) {
        return ordered.stream()
                .filter(objective -> objective.score().isPresent()
                        && Objective.Band.of(objective.score().getAsDouble()) == band)
                .count();
    }

    private String title() {
        return mean().isPresent()
                ? say.say(
                        "page.title",
                        say.score(mean()),
                        say.count(inBand(Objective.Band.RED)),
                        say.count(ordered.size()))
                : say.say("page.title.none");
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Figures(List.of(
                figure("mean", mean().isPresent() ? say.score(mean()) : "–"),
                figure("green", say.count(inBand(Objective.Band.GREEN))),
                figure("amber", say.count(inBand(Objective.Band.AMBER))),
                figure("red", say.count(inBand(Objective.Band.RED))))));
        blocks.add(new Block.Paragraph(say.say("page.read")));
        chart().ifPresent(blocks::add);
        blocks.add(table());
        return blocks;
    }

    private Block.Figure figure(String key, String value) {
        return new Block.Figure(
                say.say("figure." + key), value, say.say("figure." + key + ".note", say.count(ordered.size())));
    }

    /** The score of each objective that has one, the weakest first. */
    private Optional<Block> chart() {
        List<Objective> scored = ordered.stream()
                .filter(objective -> objective.score().isPresent())
                .limit(MOST_BARS)
                .toList();
        if (scored.isEmpty()) {
            return Optional.empty();
        }
        double[] scores = scored.stream()
                .mapToDouble(objective -> objective.score().orElseThrow())
                .toArray();
        return Optional.of(new Block.Chart(new ChartSpec.Bars(
                say.say(
                        "chart.title",
                        scored.get(0).name(),
                        say.score(scored.get(0).score())),
                say.say("chart.alternative", say.count(scored.size())),
                ValueFormat.DECIMAL2,
                true,
                false,
                scored.stream().map(Objective::name).toList(),
                List.of(Series.of(say.say("table.score"), Series.Style.OWN, scores)))));
    }

    private Block table() {
        List<Block.Heading> headings = List.of(
                new Block.Heading(say.say("table.objective"), ValueFormat.TEXT),
                new Block.Heading(say.say("table.result"), ValueFormat.TEXT),
                new Block.Heading(say.say("table.owner"), ValueFormat.TEXT),
                new Block.Heading(say.say("table.score"), ValueFormat.TEXT),
                new Block.Heading(say.say("table.pace"), ValueFormat.TEXT),
                new Block.Heading(say.say("table.projected"), ValueFormat.TEXT),
                new Block.Heading(say.say("table.end"), ValueFormat.TEXT));
        List<Block.Line> lines = ordered.stream()
                .flatMap(objective -> objective.results().stream().map(result -> line(objective, result)))
                .toList();
        return new Block.DataTable(say.say("table.title"), headings, lines);
    }

    /** The value that the check-ins lead to, its range and the target. */
    private String end(KeyResult result, Projection projection) {
        return say.say(
                "table.ends",
                say.value(projection.end()),
                say.value(projection.low()),
                say.value(projection.high()),
                say.value(result.target().orElse(Double.NaN)));
    }

    private Object sign(Pace pace) {
        Mark mark = switch (pace.status()) {
            case ON_TRACK -> Mark.GOOD;
            case BEHIND -> Mark.DOUBTFUL;
            case AT_RISK -> Mark.BAD;
        };
        return new Block.Sign(say.say("pace." + pace.status().word()), mark);
    }

    private Block.Line line(Objective objective, KeyResult result) {
        Optional<Pace> pace = Pace.of(result, context.asOf(), context.settings());
        List<Object> values = List.of(
                objective.score().isPresent()
                        ? say.say("table.scored", objective.name(), say.score(objective.score()))
                        : objective.name(),
                result.title(),
                result.owner(),
                result.score().isPresent() ? say.score(result.score()) : say.say("table.unscored"),
                pace.map(this::sign).orElse(""),
                pace.map(p -> say.score(OptionalDouble.of(p.projected()))).orElse(""),
                Projection.of(result, context.asOf())
                        .map(projection -> end(result, projection))
                        .orElse(""));
        return new Block.Line(
                values, Optional.of(result.row().ref(result.text().isEmpty() ? "objective" : "key_result")));
    }
}
