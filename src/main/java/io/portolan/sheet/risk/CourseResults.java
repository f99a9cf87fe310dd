package io.portolan.sheet.risk;

import io.portolan.statistics.comparison.Bridge;
import io.portolan.statistics.comparison.Calibration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers of a register over time for other programs, under the names of results.json. */
final class CourseResults {
    private CourseResults() {}

    static Map<String, Object> of(Movement movement) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("measure", movement.yardstick() == Yardstick.MONEY ? "expected-value" : "score");
        result.put("currency", movement.course().latest().register().currency());
        result.put("months", months(movement));
        result.put("bridge", bridge(movement.bridge()));
        result.put(
                "verdict",
                movement.isReal().map(real -> real ? "real" : "noise").orElse("too-few"));
        movement.interval().ifPresent(interval -> {
            result.put("changeLow", interval.low());
            result.put("changeHigh", interval.high());
        });
        movement.test().ifPresent(test -> result.put("signedRankP", test.p()));
        movement.trend().ifPresent(test -> result.put("trendP", test.p()));
        movement.slope().ifPresent(slope -> result.put("slopePerMonth", slope.slope()));
        result.put(
                "stuck",
                Stuck.in(movement.course(), movement.yardstick()).stream()
                        .map(CourseResults::stuck)
                        .toList());
        TrackRecord.of(movement.course()).ifPresent(record -> result.put("calibration", record(record)));
        return result;
    }

    private static List<Map<String, Object>> months(Movement movement) {
        Optional<List<Double>> planned = BurnDown.planned(movement.course(), movement.yardstick());
        List<Map<String, Object>> months = new ArrayList<>();
        for (Movement.Level level : movement.levels()) {
            Map<String, Object> month = new LinkedHashMap<>();
            month.put("day", level.day().toString());
            month.put("file", level.file());
            month.put("open", level.open());
            month.put("sum", level.sum());
            level.p80().ifPresent(p80 -> month.put("p80", p80));
            int place = months.size();
            planned.ifPresent(values -> month.put("planned", values.get(place)));
            months.add(month);
        }
        return months;
    }

    private static Map<String, Object> bridge(Bridge bridge) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("before", bridge.before());
        result.put("new", bridge.added());
        result.put("closed", bridge.dropped());
        result.put("probability", bridge.probability());
        result.put("impact", bridge.impact());
        result.put("after", bridge.after());
        result.put("change", bridge.change());
        return result;
    }

    private static Map<String, Object> stuck(Stuck stuck) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("risk", stuck.key());
        result.put("months", stuck.months());
        result.put("chance", stuck.chance());
        return result;
    }

    /** How the probabilities of a register came true. */
    static Map<String, Object> record(TrackRecord record) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("n", record.outcomes().size());
        record.calibration().ifPresentOrElse(found -> calibration(result, found), () -> {
            result.put("reason", "not enough data: n = " + record.outcomes().size() + ", needs " + Calibration.LEAST);
        });
        return result;
    }

    private static void calibration(Map<String, Object> result, Calibration found) {
        result.put("occurred", found.occurred());
        result.put("expected", found.expected());
        result.put("brier", found.brier());
        result.put("midP", found.midP());
        result.put("oddsFactor", found.oddsFactor());
        result.put("groups", found.groups().stream().map(CourseResults::group).toList());
    }

    private static Map<String, Object> group(Calibration.Group group) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("from", group.low());
        result.put("to", group.high());
        result.put("n", group.n());
        result.put("judged", group.judged());
        result.put("share", group.share().share());
        result.put("low", group.share().low());
        result.put("high", group.share().high());
        return result;
    }
}
