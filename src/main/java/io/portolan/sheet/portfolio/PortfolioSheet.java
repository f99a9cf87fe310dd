package io.portolan.sheet.portfolio;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.Headline;
import io.portolan.analysis.MethodNote;
import io.portolan.analysis.Page;
import io.portolan.finding.Severity;
import io.portolan.settings.Settings;
import io.portolan.sheet.Context;
import io.portolan.sheet.Rules;
import io.portolan.sheet.SheetType;
import io.portolan.sheet.Sourced;
import io.portolan.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The list of a PMO's projects: what was reported of each, what its own figures say, and where the two part. */
public final class PortfolioSheet implements SheetType {
    @Override
    public String kind() {
        return "portfolio-list";
    }

    @Override
    public Analysis analyse(Table table, Context context) {
        Say say = Say.of(table, context);
        List<Sourced<Project>> rows = ProjectReader.read(table);
        Rules rules = Rules.check(PortfolioRules.all(), rows, context, say.words());
        Portfolio portfolio = Portfolio.of(rows, context, say);
        OutsideView outside = OutsideView.of(portfolio, context.settings());
        Habits habits = Habits.of(portfolio, History.of(rows), context.settings());
        return new Analysis(
                rules.findings(),
                PortfolioColumns.of(portfolio, table, context.asOf(), say),
                pages(portfolio, outside, habits, table, context, say),
                headlines(portfolio, say),
                Stream.concat(
                                methods(say, context.settings()).stream(),
                                furtherMethods(portfolio.isFollowed(), outside, habits, context.settings(), say))
                        .toList(),
                PortfolioResults.of(portfolio, outside, habits, context.asOf()),
                rules.faults());
    }

    private static List<Page> pages(
            Portfolio portfolio, OutsideView outside, Habits habits, Table table, Context context, Say say) {
        PortfolioPage list = new PortfolioPage(portfolio, outside, say);
        Page first = list.page(table, context.asOf());
        return Stream.of(
                        Optional.of(first),
                        new SlipPage(portfolio, say).page(first.footing()),
                        new OutlookPage(outside, say).page(first.footing()),
                        new HabitsPage(habits, say).page(first.footing()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Headline> headlines(Portfolio portfolio, Say say) {
        Stream<Judgement> open = portfolio.worstFirst().stream()
                .filter(judgement -> judgement.project().isOpen());
        return open.filter(judgement -> judgement.computed().severity() >= Rag.AMBER_RED.severity())
                .limit(5)
                .map(judgement -> headline(judgement, say))
                .toList();
    }

    private static Headline headline(Judgement judgement, Say say) {
        boolean isHidden = judgement.candour() == Candour.WATERMELON;
        String key = isHidden ? "headline.watermelon" : "headline.red";
        return new Headline(
                isHidden ? Severity.HIGH : Severity.MEDIUM,
                Portfolio.orZero(judgement.project().money().left()),
                say.say(key, judgement.project().title(), say.rag(judgement.reported()), judgement.reasons()),
                Optional.of(judgement.row().ref(isHidden ? "rag_overall" : "project_name")));
    }

    private static List<MethodNote> methods(Say say, Settings settings) {
        String thresholds = say.say(
                "method.computed.parameters",
                say.index(settings.number("portfolio.cpi.amber")),
                say.index(settings.number("portfolio.cpi.red")),
                say.percent(settings.number("portfolio.overrun.amber")),
                say.percent(settings.number("portfolio.overrun.red")),
                say.count(Math.round(settings.number("portfolio.slip.days.amber"))),
                say.count(Math.round(settings.number("portfolio.slip.days.red"))));
        return List.of(
                note(say, "method.inferred", say.say("method.inferred.parameters")),
                note(say, "method.computed", thresholds),
                note(say, "method.candour", say.say("method.candour.parameters")));
    }

    private static Stream<MethodNote> furtherMethods(
            boolean slips, OutsideView outside, Habits habits, Settings settings, Say say) {
        String correlations = say.say(
                "method.rollup.parameters",
                say.index(settings.number("portfolio.correlation.within")),
                say.index(settings.number("portfolio.correlation.between")));
        Stream<MethodNote> ofOutlook = outside.projects().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        note(say, "method.outside", say.say("method.outside.parameters")),
                        note(say, "method.rollup", correlations));
        Stream<MethodNote> ofHabits = habits.tells()
                ? Stream.of(note(say, "method.habits", say.say("method.habits.parameters", say.count(habits.least()))))
                : Stream.empty();
        Stream<MethodNote> ofSlips =
                slips ? Stream.of(note(say, "method.slip", say.say("method.slip.parameters"))) : Stream.empty();
        return Stream.of(ofSlips, ofOutlook, ofHabits).flatMap(notes -> notes);
    }

    static MethodNote note(Say say, String key, String parameters) {
        return new MethodNote(
                say.say(key + ".number"),
                say.say(key + ".method"),
                parameters,
                say.say(key + ".source"),
                say.say(key + ".trust"));
    }
}
