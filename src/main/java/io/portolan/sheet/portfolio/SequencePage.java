package io.portolan.sheet.portfolio;

import io.portolan.analysis.Block;
import io.portolan.analysis.Page;
import io.portolan.chart.ValueFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The page of the order: which project should be done first, and what the present order costs. */
final class SequencePage {
    private static final double WORTH_A_WORD = 0.005;

    private final Sequencing sequencing;
    private final Say say;

    SequencePage(Sequencing sequencing, Say say) {
        this.sequencing = sequencing;
        this.say = say;
    }

    /** The page; none where there is nothing to put in order. */
    Optional<Page> page(String footing) {
        if (sequencing.isNone()) {
            return Optional.empty();
        }
        List<Block> blocks = List.of(
                table(),
                new Block.Paragraph(say.say(sequencing.money() ? "order.caveat.money" : "order.caveat.points")));
        return Optional.of(new Page(say.say("order.name"), title(), footing, blocks));
    }

    private String title() {
        String first = sequencing.items().get(0).judgement().project().title();
        return sequencing.saved() < WORTH_A_WORD
                ? say.say("order.title.best", first)
                : say.say("order.title", first, say.percent(sequencing.saved()));
    }

    private Block table() {
        ValueFormat amount = sequencing.money() ? ValueFormat.INTEGER : ValueFormat.DECIMAL1;
        List<Block.Heading> headings = List.of(
                new Block.Heading(say.say("choice.project"), ValueFormat.TEXT),
                new Block.Heading(say.say("order.place"), ValueFormat.TEXT),
                new Block.Heading(say.say("order.now"), ValueFormat.INTEGER),
                new Block.Heading(say.say(sequencing.money() ? "order.cost.money" : "order.cost.points"), amount),
                new Block.Heading(
                        say.say(sequencing.money() ? "order.size.months" : "order.size.points"), ValueFormat.DECIMAL1),
                new Block.Heading(say.say("order.ratio"), ValueFormat.DECIMAL2));
        List<Block.Line> lines = IntStream.range(0, sequencing.items().size())
                .mapToObj(i -> line(i + 1, sequencing.items().get(i)))
                .toList();
        return new Block.DataTable(
                say.say("order.table", say.money(sequencing.present()), say.money(sequencing.best())), headings, lines);
    }

    private Block.Line line(int place, Sequencing.Item item) {
        List<Object> values = List.of(
                item.judgement().project().title(),
                item.highest() == item.lowest()
                        ? say.count(place)
                        : say.say(
                                "order.between", say.count(place), say.count(item.highest()), say.count(item.lowest())),
                item.now(),
                item.costOfDelay(),
                item.size(),
                item.ratio());
        return new Block.Line(values, Optional.of(item.judgement().row().ref("project_name")));
    }
}
