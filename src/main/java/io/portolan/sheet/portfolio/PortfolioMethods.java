package io.portolan.sheet.portfolio;

import io.portolan.analysis.MethodNote;
import io.portolan.settings.Settings;
import java.util.List;
import java.util.stream.Stream;

/** How the numbers of a portfolio list are made. */
final class PortfolioMethods {
    private final Survey survey;
    private final Settings settings;
    private final Say say;

    PortfolioMethods(Survey survey, Settings settings, Say say) {
        this.survey = survey;
        this.settings = settings;
        this.say = say;
    }

    /** Those of the list itself, then those of the further pages that it has. */
    List<MethodNote> all() {
        return Stream.of(list(), slips(), knockOn(), outlook(), choice(), sequence(), habits(), quality())
                .flatMap(notes -> notes)
                .toList();
    }

    private Stream<MethodNote> list() {
        String thresholds = say.say(
                "method.computed.parameters",
                say.index(settings.number("portfolio.cpi.amber")),
                say.index(settings.number("portfolio.cpi.red")),
                say.percent(settings.number("portfolio.overrun.amber")),
                say.percent(settings.number("portfolio.overrun.red")),
                say.count(Math.round(settings.number("portfolio.slip.days.amber"))),
                say.count(Math.round(settings.number("portfolio.slip.days.red"))));
        return Stream.of(note("method.inferred"), note("method.computed", thresholds), note("method.candour"));
    }

    private Stream<MethodNote> slips() {
        return survey.portfolio().isFollowed() ? Stream.of(note("method.slip")) : Stream.empty();
    }

    private Stream<MethodNote> outlook() {
        String correlations = say.say(
                "method.rollup.parameters",
                say.index(settings.number("portfolio.correlation.within")),
                say.index(settings.number("portfolio.correlation.between")));
        return survey.outside().projects().isEmpty()
                ? Stream.empty()
                : Stream.of(note("method.outside"), note("method.rollup", correlations));
    }

    private Stream<MethodNote> choice() {
        return survey.choice().isNone() ? Stream.empty() : Stream.of(note("method.choice"));
    }

    private Stream<MethodNote> knockOn() {
        return survey.knockOn().isNone() ? Stream.empty() : Stream.of(note("method.knock"));
    }

    private Stream<MethodNote> sequence() {
        return survey.sequencing().isNone() ? Stream.empty() : Stream.of(note("method.order"));
    }

    private Stream<MethodNote> habits() {
        String least = say.count(survey.habits().least());
        return survey.habits().tells()
                ? Stream.of(note("method.habits", say.say("method.habits.parameters", least)))
                : Stream.empty();
    }

    private Stream<MethodNote> quality() {
        return survey.quality().worstCells().isEmpty() ? Stream.empty() : Stream.of(note("method.quality"));
    }

    private MethodNote note(String key) {
        return note(key, say.say(key + ".parameters"));
    }

    private MethodNote note(String key, String parameters) {
        return PortfolioSheet.note(say, key, parameters);
    }
}
