package io.portolan.sheet.portfolio;

import io.portolan.analysis.Block;
import io.portolan.analysis.Page;
import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.ValueFormat;
import io.portolan.statistics.reference.PortfolioCost;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of the outside view: what the open projects come to, together and one by one, when they go the way of finished ones. */
final class OutlookPage {
    private final OutsideView view;
    private final Say say;

    OutlookPage(OutsideView view, Say say) {
        this.view = view;
        this.say = say;
    }

    /** The page; none where no project can be compared with any. */
    Optional<Page> page(String footing) {
        if (view.projects().isEmpty()) {
            return Optional.empty();
        }
        Optional<PortfolioCost> cost = view.together().map(OutsideView.Together::usual);
        List<Block> blocks = new ArrayList<>();
        cost.ifPresent(total -> {
            blocks.add(figures(total));
            blocks.add(new Block.Chart(chart(total)));
        });
        OutlookTables tables = new OutlookTables(view, say);
        blocks.add(tables.projects());
        blocks.add(tables.classes());
        view.together().ifPresent(all -> blocks.add(tables.correlations(all)));
        blocks.add(new Block.Paragraph(say.say("outlook.caveat")));
        return Optional.of(new Page(say.say("outlook.name"), title(cost), footing, blocks));
    }

    private String title(Optional<PortfolioCost> cost) {
        return cost.map(total -> say.say(
                        "outlook.title",
                        say.count(view.stakes().size()),
                        say.money(total.quantile(0.5)),
                        say.money(total.quantile(0.8)),
                        say.money(view.inside())))
                .orElseGet(() -> say.say(
                        "outlook.title.bounds", say.count(view.projects().size())));
    }

    private Block figures(PortfolioCost total) {
        List<Block.Figure> figures = new ArrayList<>();
        figures.add(figure(
                "inside", say.money(view.inside()), say.count(view.stakes().size())));
        for (int percent : new int[] {50, 80, 90}) {
            String note = say.signedPercent(total.quantile(percent / 100.0) / view.inside() - 1);
            figures.add(figure("p" + percent, say.money(total.quantile(percent / 100.0)), note));
        }
        double benefit = total.diversification(0.8);
        if (!Double.isNaN(benefit)) {
            figures.add(figure("benefit", say.wholePercent(benefit), say.money(total.sumOf(0.8))));
        }
        return new Block.Figures(figures);
    }

    private Block.Figure figure(String key, String value, String note) {
        return new Block.Figure(say.say("outlook." + key), value, say.say("outlook." + key + ".note", note));
    }

    private ChartSpec chart(PortfolioCost total) {
        String title = say.say(
                "outlook.chart",
                say.money(total.quantile(0.8) - view.inside()),
                say.signedPercent(total.quantile(0.8) / view.inside() - 1));
        return new ChartSpec.Bars(
                title,
                title,
                ValueFormat.INTEGER,
                true,
                false,
                Stream.of("inside", "p50", "p80", "p90", "apart")
                        .map(key -> say.say("outlook." + key))
                        .toList(),
                List.of(Series.of(
                        say.say("outlook.cost"),
                        Series.Style.OWN,
                        view.inside(),
                        total.quantile(0.5),
                        total.quantile(0.8),
                        total.quantile(0.9),
                        total.sumOf(0.8))));
    }
}
