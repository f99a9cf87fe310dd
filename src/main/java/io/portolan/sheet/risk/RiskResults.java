package io.portolan.sheet.risk;

import io.portolan.sheet.Context;
import io.portolan.sheet.Sourced;
import io.portolan.statistics.aggregate.Aggregate;
import io.portolan.statistics.aggregate.Simulation;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The numbers of a register for other programs, under the names of results.json. */
final class RiskResults {
    private static final double P80 = 0.8;
    private static final int[] PERCENTILES = {10, 25, 50, 70, 80, 90, 95, 99};

    private RiskResults() {}

    static Map<String, Object> of(Register register, Optional<Exposure> exposure, Context context) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("file", context.book().name());
        result.put("sheet", register.table().sheet());
        result.put("open", register.open().size());
        result.put("closed", register.risks().size() - register.open().size());
        result.put("quantified", register.quantified().size());
        result.put("currency", register.currency());
        result.put("scales", scales(register.conventions()));
        exposure.ifPresentOrElse(
                found -> {
                    result.put("exposure", exposure(found.sum()));
                    found.simulation().ifPresent(simulation -> result.put("simulation", simulation(simulation)));
                    found.edges().ifPresent(edges -> result.put("scaleBand", edges(edges)));
                },
                () -> result.put("reason", NoTotal.reason(register, RiskRule.words(context))));
        result.put(
                "risks",
                register.risks().stream()
                        .map(risk -> risk(risk, register, exposure))
                        .toList());
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
        });
        return result;
    }
}
