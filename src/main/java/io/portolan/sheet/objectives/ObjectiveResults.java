package io.portolan.sheet.objectives;

import io.portolan.sheet.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The figures of an objective under the names of results.json; what could not be computed is left out. */
final class ObjectiveResults {
    private ObjectiveResults() {}

    static Map<String, Object> of(Objective objective, Context context) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("name", objective.name());
        if (!objective.parent().isEmpty()) {
            result.put("parent", objective.parent());
        }
        put(result, "score", objective.score());
        put(result, "weakest", objective.weakest());
        objective
                .score()
                .ifPresent(score -> result.put("band", Objective.Band.of(score).word()));
        List<Map<String, Object>> keyResults = objective.results().stream()
                .map(each -> keyResult(each, context))
                .toList();
        result.put("keyResults", keyResults);
        return result;
    }

    private static Map<String, Object> keyResult(KeyResult each, Context context) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("name", each.title());
        put(result, "start", each.start());
        put(result, "current", each.current());
        put(result, "target", each.target());
        put(result, "score", each.score());
        put(result, "confidence", each.confidence());
        each.due().ifPresent(due -> result.put("due", due.toString()));
        Pace.of(each, context.asOf(), context.settings()).ifPresent(pace -> {
            result.put("elapsed", pace.elapsed());
            result.put("pace", pace.ratio());
            result.put("projected", pace.projected());
            result.put("status", pace.status().word());
        });
        Projection.of(each, context.asOf())
                .ifPresent(projection -> result.put("projection", projection(projection, each)));
        return result;
    }

    private static Map<String, Object> projection(Projection projection, KeyResult each) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("n", projection.n());
        result.put("value", projection.end());
        result.put("low", projection.low());
        result.put("high", projection.high());
        put(result, "score", each.scoreAt(projection.end()));
        return result;
    }

    private static void put(Map<String, Object> result, String name, OptionalDouble value) {
        value.ifPresent(v -> result.put(name, v));
    }
}
