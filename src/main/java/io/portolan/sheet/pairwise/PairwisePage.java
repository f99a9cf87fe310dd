package io.portolan.sheet.pairwise;

import io.portolan.analysis.Block;
import io.portolan.analysis.Page;
import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.ValueFormat;
import io.portolan.statistics.choice.PairwiseComparison;
import io.portolan.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The page of a square of comparisons: the weights, whether they can be relied on, and what to talk about again. */
final class PairwisePage {
    private static final int PAIRS = 5;

    private final Square square;
    private final PairwiseComparison weighed;
    private final double most;
    private final Say say;

    PairwisePage(Square square, PairwiseComparison weighed, double most, Say say) {
        this.square = square;
        this.weighed = weighed;
        this.most = most;
        this.say = say;
    }

    Page page(Table table) {
        String footing = say.say(
                "page.footing",
                table.sheet(),
                String.valueOf(square.names().size()),
                String.valueOf(weighed.pairs().size()));
        List<Block> blocks = new ArrayList<>();
        weighed.consistencyRatio().ifPresent(ratio -> blocks.add(figures(ratio)));
        blocks.add(new Block.Paragraph(say.say(isConsistent() ? "page.fit" : "page.unfit")));
        blocks.add(new Block.Chart(chart()));
        blocks.add(pairs());
        return new Page(say.say("page.name"), title(), footing, blocks);
    }

    private boolean isConsistent() {
        return weighed.consistencyRatio().orElse(0) <= most;
    }

    private List<Integer> heaviestFirst() {
        return IntStream.range(0, square.names().size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -weighed.weights().get(i)))
                .toList();
    }

    private String title() {
        int first = heaviestFirst().get(0);
        String weight = say.words().percent(weighed.weights().get(first));
        return say.say(
                isConsistent() ? "page.title" : "page.title.unfit",
                square.names().get(first),
                weight);
    }

    private Block figures(double ratio) {
        return new Block.Figures(List.of(
                new Block.Figure(
                        say.say("figure.ratio"),
                        say.words().number(ratio, 3),
                        say.say("figure.ratio.note", say.words().number(most, 2))),
                new Block.Figure(
                        say.say("figure.largest"),
                        say.words().number(weighed.largest(), 3),
                        say.say(
                                "figure.largest.note",
                                String.valueOf(square.names().size())))));
    }

    private ChartSpec chart() {
        List<Integer> order = heaviestFirst();
        return new ChartSpec.Bars(
                title(),
                say.say("chart.alternative", String.valueOf(order.size())),
                ValueFormat.PERCENT1,
                true,
                false,
                order.stream().map(square.names()::get).toList(),
                List.of(Series.of(
                        say.say("table.weight"),
                        Series.Style.OWN,
                        order.stream().mapToDouble(weighed.weights()::get).toArray())));
    }

    private Block pairs() {
        List<Block.Heading> headings = List.of(
                new Block.Heading(say.say("table.pair"), ValueFormat.TEXT),
                new Block.Heading(say.say("table.given"), ValueFormat.TEXT),
                new Block.Heading(say.say("table.fitting"), ValueFormat.TEXT));
        List<Block.Line> lines = weighed.pairs().stream()
                .limit(PAIRS)
                .map(pair -> new Block.Line(
                        List.of(
                                square.names().get(pair.first()) + " – "
                                        + square.names().get(pair.second()),
                                say.times(pair.given()),
                                say.times(pair.fitting())),
                        Optional.of(square.told(pair.first(), pair.second()))))
                .toList();
        return new Block.DataTable(say.say("table.title"), headings, lines);
    }
}
