package io.portolan.sheet.portfolio;

import io.portolan.analysis.Page;
import io.portolan.finding.Finding;
import io.portolan.sheet.Context;
import io.portolan.sheet.Sourced;
import io.portolan.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is reckoned of a list.
 *
 * @param portfolio what the figures of each project say
 * @param outside what projects come to that go the way of finished ones
 * @param habits how the list reports
 * @param quality how well it is kept
 * @param knockOn how the delays of projects reach those that wait for them
 * @param choice which of its projects a budget should carry
 * @param sequencing in which order they should be done
 */
record Survey(
        Portfolio portfolio,
        OutsideView outside,
        Habits habits,
        Quality quality,
        KnockOn knockOn,
        Choice choice,
        Sequencing sequencing) {
    static Survey of(List<Sourced<Project>> rows, List<Finding> findings, Context context, Say say) {
        Portfolio portfolio = Portfolio.of(rows, context, say);
        return new Survey(
                portfolio,
                OutsideView.of(portfolio, context.settings()),
                Habits.of(portfolio, History.of(rows), context.settings()),
                Quality.of(portfolio, findings, context, say),
                KnockOn.of(rows),
                Choice.of(portfolio, context.settings()),
                Sequencing.of(portfolio, context.asOf()));
    }

    /** Its pages; all but the first only where there is something to show. */
    List<Page> pages(Table table, Context context, Say say) {
        Page first = new PortfolioPage(portfolio, outside, say).page(table, context.asOf());
        String footing = first.footing();
        return Stream.of(
                        Optional.of(first),
                        new SlipPage(portfolio, say).page(footing),
                        new KnockOnPage(knockOn, say).page(footing),
                        new OutlookPage(outside, say).page(footing),
                        new ChoicePage(choice, say).page(footing),
                        new SequencePage(sequencing, say).page(footing),
                        new HabitsPage(habits, say).page(footing),
                        new QualityPage(quality, say).page(footing))
                .flatMap(Optional::stream)
                .toList();
    }
}
