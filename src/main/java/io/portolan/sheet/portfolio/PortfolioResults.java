package io.portolan.sheet.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a portfolio list gives to other programs. */
final class PortfolioResults {
    private PortfolioResults() {}

    static Map<String, List<Map<String, Object>>> of(Survey survey, LocalDate day) {
        Portfolio portfolio = survey.portfolio();
        OutlookResults outlook = new OutlookResults(survey.outside());
        Map<Integer, Facts> inherited = survey.knockOn().facts();
        List<Map<String, Object>> projects = portfolio.judgements().stream()
                .map(judgement -> project(judgement, survey, outlook, inherited))
                .toList();
        Map<String, List<Map<String, Object>>> results = new TreeMap<>();
        results.put("projects", projects);
        results.put("portfolio", List.of(summary(survey, outlook, day)));
        return results;
    }

    private static Map<String, Object> project(
            Judgement judgement, Survey survey, OutlookResults outlook, Map<Integer, Facts> inherited) {
        Project project = judgement.project();
        Estimate estimate = judgement.estimate();
        Facts facts = new Facts().with("id", project.id()).with("name", project.name());
        facts.with(estimate.value()).with("spiOther", estimate.inferred() ? estimate.otherSpi() : Double.NaN);
        facts.with("spiT", estimate.timeIndex());
        boolean hasIndex = Double.isFinite(estimate.value().ev());
        if (hasIndex) {
            facts.with("estimated", estimate.inferred());
        }
        return facts.with("drift", judgement.drift().facts(project))
                .with("rag", rag(judgement))
                .with("inherited", inherited.getOrDefault(judgement.row().row().record(), new Facts()))
                .with("outside", outlook.project(judgement))
                .with("quality", survey.quality().score(judgement))
                .map();
    }

    private static Facts rag(Judgement judgement) {
        Facts dimensions = new Facts();
        judgement.dimensions().forEach((dimension, rag) -> dimensions.with(dimension.word(), rag.word()));
        Facts told = new Facts();
        judgement.project().dimensions().forEach((dimension, rag) -> told.with(dimension, rag.word()));
        Facts rag = new Facts();
        judgement.project().reported().ifPresent(reported -> rag.with("reported", reported.word()));
        return rag.with("computed", judgement.computed().word())
                .with("class", judgement.candour().word())
                .with("dimensions", dimensions)
                .with("reportedDimensions", told)
                .with("reason", judgement.reasons());
    }

    private static Facts execution(Portfolio portfolio, LocalDate day) {
        return portfolio.timeliness().tellsTime()
                ? BaselineExecution.of(portfolio.judgements(), day).facts()
                : new Facts();
    }

    private static Map<String, Object> summary(Survey survey, OutlookResults outlook, LocalDate day) {
        Portfolio portfolio = survey.portfolio();
        List<Judgement> all = portfolio.judgements();
        Facts reported = new Facts();
        Facts computed = new Facts();
        for (Rag rag : Rag.values()) {
            reported.with(rag.word(), Portfolio.count(all, j -> j.reported() == rag));
            computed.with(rag.word(), Portfolio.count(portfolio.open(), j -> j.computed() == rag));
        }
        Facts classes = new Facts();
        for (Candour candour : Candour.values()) {
            classes.with(candour.word(), portfolio.of(candour).size());
        }
        return new Facts()
                .with("asOf", day.toString())
                .with("timeliness", portfolio.timeliness().name().toLowerCase(Locale.ROOT))
                .with("projects", all.size())
                .with("open", portfolio.open().size())
                .with("reported", reported)
                .with("computed", computed)
                .with("reportedRollUp", StatusRollUp.reported(portfolio).facts())
                .with("computedRollUp", StatusRollUp.computed(portfolio).facts())
                .with("classes", classes)
                .with("watermelonIndex", portfolio.watermelonIndex())
                .with("currencies", portfolio.currencies())
                .with("budget", portfolio.budget())
                .with("spent", portfolio.spent())
                .with("cpi", portfolio.cpi())
                .with("spi", portfolio.spi())
                .with("execution", execution(portfolio, day))
                .with("progressFooting", portfolio.footing().name().toLowerCase(Locale.ROOT))
                .with("outside", outlook.portfolio())
                .with("habits", survey.habits().facts())
                .with("quality", survey.quality().facts())
                .with("choice", survey.choice().facts())
                .with("sequence", survey.sequencing().facts())
                .map();
    }
}
