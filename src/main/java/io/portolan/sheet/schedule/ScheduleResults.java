package io.portolan.sheet.schedule;

import io.portolan.statistics.network.CriticalPath;
import io.portolan.statistics.network.ScheduleSimulation;
import io.portolan.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plan under the names of results.json. */
final class ScheduleResults {
    private ScheduleResults() {}

    static Map<String, Object> of(Plan plan, Table table, String file) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("file", file);
        result.put("sheet", table.sheet());
        result.put("activityCount", plan.activities().size());
        if (plan.path().isEmpty()) {
            result.put(
                    "reason",
                    plan.activities().size() < 2 ? "not enough data: needs 2 activities" : "circular predecessors");
            return result;
        }
        result.put("criticalPathDuration", plan.path().get().end());
        plan.simulation().ifPresent(drawn -> result.putAll(drawn(plan, drawn)));
        result.put("activities", activities(plan, plan.path().get()));
        return result;
    }

    private static Map<String, Object> drawn(Plan plan, ScheduleSimulation drawn) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("mean", drawn.mean());
        figures.put("meanStandardError", drawn.meanError());
        figures.put("sd", drawn.standardDeviation());
        for (int percent : new int[] {10, 50, 80, 90}) {
            figures.put("p" + percent, drawn.quantile(percent / 100.0));
        }
        figures.put("p80StandardError", drawn.quantileError(0.8));
        figures.put(
                "onTimeProbability", drawn.cumulative(plan.path().orElseThrow().end()));
        figures.put("durationOfMeans", plan.endOfMeans());
        figures.put("mergeBias", drawn.mean() - plan.endOfMeans());
        figures.put("draws", drawn.draws());
        if (plan.hasRates()) {
            figures.put("joint", joint(plan, drawn));
        }
        return figures;
    }

    private static List<Map<String, Object>> joint(Plan plan, ScheduleSimulation drawn) {
        List<Map<String, Object>> levels = new ArrayList<>();
        for (double level : new double[] {0.5, 0.7, 0.8}) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("level", level);
            one.put("duration", drawn.quantile(level));
            one.put("cost", plan.fixedCost() + drawn.costQuantile(level));
            one.put("confidence", drawn.joint(drawn.costQuantile(level), drawn.quantile(level)));
            levels.add(one);
        }
        return levels;
    }

    private static List<Map<String, Object>> activities(Plan plan, CriticalPath path) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (int i = 0; i < plan.activities().size(); i++) {
            int place = i;
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", plan.activities().get(i).value().id());
            one.put("name", plan.activities().get(i).value().name());
            one.put("meanDuration", plan.activities().get(i).value().law().mean());
            one.put("earliestStart", path.earliestStart(i));
            one.put("earliestFinish", path.earliestFinish(i));
            one.put("slack", path.slack(i));
            one.put("critical", path.isCritical(i));
            plan.simulation().ifPresent(drawn -> {
                one.put("criticality", drawn.criticality(place));
                one.put("cruciality", drawn.cruciality(place));
                one.put("sensitivity", drawn.sensitivity(place));
            });
            all.add(one);
        }
        return all;
    }
}
