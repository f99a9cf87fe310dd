package io.portolan.sheet.portfolio;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.Headline;
import io.portolan.analysis.MethodNote;
import io.portolan.finding.Severity;
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
        Survey survey = Survey.of(rows, rules.findings(), context, say);
        Portfolio portfolio = survey.portfolio();
        return new Analysis(
                rules.findings(),
                PortfolioColumns.of(portfolio, table, context.asOf(), say),
                survey.pages(table, context, say),
                headlines(portfolio, say),
                new PortfolioMethods(survey, context.settings(), say).all(),
                PortfolioResults.of(survey, context.asOf()),
                ProjectSubjects.of(portfolio),
                rules.faults());
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

    static MethodNote note(Say say, String key, String parameters) {
        return new MethodNote(
                say.say(key + ".number"),
                say.say(key + ".method"),
                parameters,
                say.say(key + ".source"),
                say.say(key + ".trust"));
    }
}
