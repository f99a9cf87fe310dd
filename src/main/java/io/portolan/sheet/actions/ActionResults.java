package io.portolan.sheet.actions;

import io.portolan.statistics.survival.CompetingEnds;
import io.portolan.statistics.survival.KaplanMeier;
import io.portolan.statistics.survival.LogRank;
import io.portolan.statistics.survival.Observation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The figures of a log under the names of results.json; what could not be computed is left out. */
final class ActionResults {
    private final ActionLog log;

    private ActionResults(ActionLog log) {
        this.log = log;
    }

    static Map<String, Object> of(ActionLog log, String file, String sheet) {
        ActionResults results = new ActionResults(log);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("file", file);
        result.put("sheet", sheet);
        result.put("n", log.items().size());
        result.put("open", log.count(Item.State.OPEN));
        result.put("closed", log.count(Item.State.CLOSED));
        result.put("cancelled", log.count(Item.State.CANCELLED));
        result.put("overdue", log.overdue().size());
        result.put("redated", log.redated().size());
        result.put("promises", results.promises());
        results.compare(result);
        result.put("ends", results.ends());
        result.put("flow", Flow.of(log).stream().map(ActionResults::flow).toList());
        result.put("items", log.open().stream().map(results::item).toList());
        return result;
    }

    private Map<String, Object> promises() {
        Promises promises = Promises.of(log);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("due", promises.due());
        result.put("kept", promises.kept());
        promises.share(log).ifPresent(share -> {
            result.put("share", share.share());
            result.put("low", share.low());
            result.put("high", share.high());
        });
        return result;
    }

    private void compare(Map<String, Object> result) {
        List<Map<String, Object>> groups = new ArrayList<>();
        List<Map<String, Object>> comparisons = new ArrayList<>();
        for (Group.By by : Group.By.values()) {
            List<Group> some = Group.of(by, log);
            some.forEach(group -> groups.add(group(group)));
            Group.compared(some, log).ifPresent(test -> comparisons.add(comparison(by, test)));
        }
        result.put("groups", groups);
        result.put("comparisons", comparisons);
    }

    private Map<String, Object> group(Group group) {
        KaplanMeier curve = group.curve();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("by", group.by().word());
        result.put("name", group.name());
        result.put("n", curve.n());
        result.put("closed", curve.ended());
        if (group.isEnough(log)) {
            put(result, "medianDays", curve.quantile(0.5));
            put(result, "medianLow", curve.quantileLow(0.5));
            put(result, "medianHigh", curve.quantileHigh(0.5));
            put(result, "p80Days", curve.quantile(0.8));
        } else {
            result.put("reason", "too-few");
        }
        result.put("survival", curve.steps().stream().map(ActionResults::step).toList());
        return result;
    }

    private static Map<String, Object> step(KaplanMeier.Step step) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("days", step.time());
        result.put("s", step.survival());
        result.put("se", step.standardError());
        result.put("low", step.low());
        result.put("high", step.high());
        result.put("atRisk", step.atRisk());
        return result;
    }

    private static Map<String, Object> comparison(Group.By by, LogRank test) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("by", by.word());
        result.put("observed", test.observed());
        result.put("expected", test.expected());
        result.put("variance", test.variance());
        result.put("chiSquare", test.statistic());
        result.put("p", test.p());
        return result;
    }

    /** The shares closed and cancelled after one, two, three and six times thirty days. */
    private List<Map<String, Object>> ends() {
        CompetingEnds ends = CompetingEnds.of(log.observations());
        List<Map<String, Object>> results = new ArrayList<>();
        for (int months : new int[] {1, 2, 3, 6}) {
            int days = 30 * months;
            OptionalDouble closed = ends.share(Observation.EVENT, days);
            if (closed.isPresent() && !log.observations().isEmpty()) {
                Map<String, Object> result = new LinkedHashMap<>();
                result.put("days", days);
                result.put("closed", closed.getAsDouble());
                put(result, "cancelled", ends.share(Item.CANCELLED, days));
                results.add(result);
            }
        }
        return results;
    }

    private static Map<String, Object> flow(Flow flow) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("month", flow.month().toString());
        result.put("raised", flow.raised());
        result.put("ended", flow.ended());
        result.put("open", flow.open());
        return result;
    }

    private Map<String, Object> item(Item item) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("id", item.id());
        result.put("name", item.text());
        result.put("type", item.type());
        item.promised().ifPresent(day -> result.put("due", day.toString()));
        put(result, "ageDays", item.age(log.asOf()));
        result.put("overdueDays", Math.max(0, item.daysOver(log.asOf())));
        put(result, "closesInTime", log.closesInTime(item));
        put(result, "closesWithinHorizon", log.closesWithin(item, log.horizon()));
        result.put("waits", log.isWaiting(item));
        result.put("zombie", log.isZombie(item));
        return result;
    }

    private static void put(Map<String, Object> result, String name, OptionalDouble value) {
        value.ifPresent(v -> result.put(name, v));
    }
}
