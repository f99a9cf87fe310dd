package io.portolan.sheet.risk;

import io.portolan.sheet.Context;
import io.portolan.sheet.Sourced;
import io.portolan.statistics.aggregate.Aggregate;
import io.portolan.statistics.aggregate.Simulation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The numbers of a register for other programs, under the names of results.json. */
final class RiskResults {
    private static final double P80 = 0.8;
    private static final int[] PERCENTILES = {10, 25, 50, 70, 80, 90, 95, 99};

    private RiskResults() {}

    static Map<String, Object> of(RiskAnalysis analysis, Context context) {
        Register register = analysis.register();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("file", context.book().name());
        result.put("sheet", register.table().sheet());
        result.put("open", register.open().size());
        result.put("closed", register.risks().size() - register.open().size());
        result.put("quantified", register.quantified().size());
        result.put("currency", register.currency());
        result.put("scales", scales(register.conventions()));
        analysis.exposure()
                .ifPresentOrElse(
                        found -> quantified(result, found, analysis),
                        () -> result.put("reason", NoTotal.reason(register, RiskRule.words(context))));
        result.put("hygiene", hygiene(analysis.hygiene()));
        analysis.matrix().ifPresent(matrix -> result.put("matrix", matrix(matrix, register)));
        Delay.of(register).ifPresent(delay -> result.put("delay", delay(delay)));
        result.put(
                "risks",
                register.risks().stream()
                        .map(risk -> risk(risk, register, analysis.exposure()))
                        .toList());
        return result;
    }

    private static void quantified(Map<String, Object> result, Exposure found, RiskAnalysis analysis) {
        result.put("exposure", exposure(found.sum()));
        found.simulation().ifPresent(simulation -> result.put("simulation", simulation(simulation)));
        found.edges().ifPresent(edges -> result.put("scaleBand", edges(edges)));
        analysis.provision().ifPresent(provision -> result.put("dependence", dependence(provision)));
        analysis.reserve().ifPresent(reserve -> result.put("reserve", reserve(reserve, found.sum())));
        analysis.responses().ifPresent(responses -> result.put("responses", responses(responses)));
        result.put("firstByMeasure", firsts(found));
    }

    private static List<Map<String, Object>> dependence(Provision provision) {
        List<Map<String, Object>> cases = new ArrayList<>();
        provision.cases().forEach(some -> {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("correlation", some.correlation());
            result.put("within", provision.causeField());
            result.put("sd", some.sum().standardDeviation());
            result.put("p50", some.sum().quantile(0.5));
            result.put("p80", some.sum().quantile(P80));
            result.put("p90", some.sum().quantile(0.9));
            result.put("method", "exact-factor");
            cases.add(result);
        });
        Map<String, Object> together = new LinkedHashMap<>();
        together.put("correlation", 1.0);
        together.put("p50", provision.together(0.5));
        together.put("p80", provision.together(P80));
        together.put("p90", provision.together(0.9));
        together.put("method", "comonotone");
        cases.add(together);
        return cases;
    }

    private static Map<String, Object> reserve(Reserve reserve, Aggregate sum) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("amount", reserve.amount());
        reserve.place().ifPresent(place -> result.put("cell", place.toString()));
        result.put("sufficesWith", sum.cumulative(reserve.amount()));
        result.put("gapToP80", sum.quantile(P80) - reserve.amount());
        return result;
    }

    private static Map<String, Object> responses(Responses responses) {
        Map<String, Object> result = new LinkedHashMap<>();
        responses.p80Afterwards().ifPresent(p80 -> result.put("p80Afterwards", p80));
        result.put(
                "bought", responses.bought().stream().map(RiskResults::bought).toList());
        result.put(
                "removal",
                responses.inOrder().stream()
                        .map(step -> named("id", step.risk().value().name(), "p80", step.p80()))
                        .toList());
        return result;
    }

    private static Map<String, Object> bought(Responses.Bought response) {
        Map<String, Object> result = named("id", response.risk().value().name(), "p80Saved", response.saved());
        result.put("emvSaved", response.expected());
        response.cost().ifPresent(cost -> result.put("cost", cost));
        response.perCost().ifPresent(ratio -> result.put("p80SavedPerCost", ratio));
        return result;
    }

    private static Map<String, Object> named(String first, Object one, String second, Object other) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put(first, one);
        result.put(second, other);
        return result;
    }

    private static Map<String, Object> firsts(Exposure exposure) {
        Map<String, Object> result = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            measure.first(exposure)
                    .ifPresent(risk -> result.put(
                            measure.name().toLowerCase(Locale.ROOT),
                            risk.value().name()));
        }
        return result;
    }

    private static Map<String, Object> hygiene(Hygiene hygiene) {
        Map<String, Object> result = new LinkedHashMap<>();
        hygiene.index().ifPresent(index -> result.put("index", index));
        hygiene.indexByValue().ifPresent(index -> result.put("indexByValue", index));
        hygiene.valueOnCleanRows().ifPresent(share -> result.put("valueOnCleanRows", share));
        hygiene.aspects().forEach(aspect -> result.put(aspect.name().toLowerCase(Locale.ROOT), hygiene.clean(aspect)));
        return result;
    }

    private static Map<String, Object> matrix(Matrix matrix, Register register) {
        MatrixAudit audit = MatrixAudit.of(matrix);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("red", matrix.red());
        if (audit.hasBands()) {
            result.put("weaklyConsistent", audit.worst().isEmpty());
            audit.worst().ifPresent(worst -> result.put("worstGap", worst.gap()));
            result.put("jumps", audit.jumps());
            result.put("redAtTheEdge", audit.redAtTheEdge());
            audit.compression().ifPresent(ratio -> result.put("compression", ratio));
        }
        MatrixAudit.order(register).ifPresent(order -> {
            result.put("tau", order.tau());
            result.put("tied", order.tied());
            result.put("reversed", order.reversed());
        });
        return result;
    }

    private static Map<String, Object> delay(Delay delay) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("unit", delay.header());
        result.put("risks", delay.risks());
        result.put("p80Parallel", delay.parallel());
        result.put("p80Serial", delay.serial());
        return result;
    }

    private static Map<String, Object> exposure(Aggregate sum) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("mean", sum.mean());
        result.put("sd", sum.standardDeviation());
        for (int percentile : PERCENTILES) {
            result.put("p" + percentile, sum.quantile(percentile / 100.0));
        }
        result.put("cvar80", sum.conditionalTail(P80));
        result.put("cvar95", sum.conditionalTail(0.95));
        result.put("probabilityOfNone", sum.probabilityOfNone());
        result.put("method", "exact");
        return result;
    }

    private static Map<String, Object> simulation(Simulation simulation) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("method", simulation.method());
        result.put("draws", simulation.draws());
        result.put("mean", simulation.mean());
        result.put("p80", simulation.quantile(P80));
        result.put("p80StandardError", simulation.standardError(P80));
        result.put("p80Low", simulation.low(P80));
        result.put("p80High", simulation.high(P80));
        return result;
    }

    private static Map<String, Object> edges(Exposure.Edges edges) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("p80Lower", edges.low());
        result.put("p80Upper", edges.high());
        return result;
    }

    private static Map<String, Object> scales(Conventions conventions) {
        Map<String, Object> result = new LinkedHashMap<>();
        conventions.probabilityScale().ifPresent(scale -> result.put("probability", scale.place()));
        conventions.impactScale().ifPresent(scale -> result.put("impact", scale.place()));
        return result;
    }

    private static Map<String, Object> risk(Sourced<Risk> risk, Register register, Optional<Exposure> exposure) {
        Risk value = risk.value();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("id", value.id());
        result.put("title", value.title());
        result.put("project", value.project());
        result.put("nature", value.nature().name().toLowerCase(Locale.ROOT));
        value.likelihood().share().ifPresent(p -> result.put("probability", p));
        register.score(risk).or(() -> value.care().score()).ifPresent(score -> result.put("score", score));
        value.expectedValue().filter(emv -> value.isOpen()).ifPresent(emv -> result.put("emv", emv));
        exposure.flatMap(found -> found.of(risk)).ifPresent(part -> {
            result.put("varianceShare", part.varianceShare());
            result.put("p80Share", part.p80Share());
            result.put("cvar80Share", part.cvar80Share());
            result.put("p80IfRemoved", part.p80IfRemoved());
            part.p80PerPoint().ifPresent(slope -> result.put("p80PerPoint", slope));
            result.put("meanSwing", part.meanSwing());
            part.rankCorrelation().ifPresent(rank -> result.put("rankCorrelation", rank));
        });
        return result;
    }
}
