package io.portolan.across.change;

import io.portolan.analysis.Subject;
import io.portolan.sheet.Past.Arrival;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What changed, for other programs, under the names of results.json. */
final class ChangeResults {
    private ChangeResults() {}

    static Map<String, Object> of(Changes changes) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("since", changes.since().stream().map(Object::toString).toList());
        result.put("compared", compared(changes.predecessors()));
        result.put("firstTime", changes.firsts());
        result.put(
                "notHandedIn",
                changes.predecessors().missing().stream()
                        .map(arrival -> entry(arrival.workbook(), arrival))
                        .toList());
        result.put("notRead", changes.unread());
        result.put(
                "registers",
                changes.bridges().stream().map(ChangeResults::bridge).toList());
        result.put("risks", changes(changes.risks()));
        result.put("projects", changes(changes.projects()));
        result.put("kpis", changes(changes.kpis()));
        result.put(
                "matchedByText",
                changes.byText().stream().map(ChangeResults::matched).toList());
        return result;
    }

    private static List<Map<String, Object>> compared(Predecessors predecessors) {
        List<Map<String, Object>> list = new ArrayList<>();
        predecessors.before().forEach((name, arrival) -> {
            Map<String, Object> entry = entry(name, arrival);
            entry.put("with", arrival.workbook());
            list.add(entry);
        });
        return list;
    }

    private static Map<String, Object> entry(String file, Arrival arrival) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("file", file);
        result.put("since", arrival.period().toString());
        return result;
    }

    private static Map<String, Object> bridge(ExposureBridge bridge) {
        Map<String, Object> result = place(bridge.register());
        result.put("currency", bridge.currency());
        result.put("before", bridge.before());
        result.put("new", bridge.added());
        result.put("closed", bridge.dropped());
        result.put("grown", bridge.grown());
        result.put("shrunk", bridge.shrunk());
        result.put("after", bridge.after());
        result.put("change", bridge.change());
        return result;
    }

    private static List<Map<String, Object>> changes(List<Change> changes) {
        return changes.stream().map(ChangeResults::change).toList();
    }

    private static Map<String, Object> change(Change change) {
        Pair pair = change.pair();
        Subject subject = pair.latest().subject();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("change", change.what().word());
        if (!subject.id().isEmpty()) {
            result.put("id", subject.id());
        }
        result.put("title", subject.title());
        result.putAll(place(pair));
        if (pair.then().isPresent() && pair.now().isPresent()) {
            result.put("matchedBy", pair.byText() ? "text" : "id");
        }
        said("before", pair.before(), result);
        said("after", pair.after(), result);
        return result;
    }

    private static Map<String, Object> matched(Pair pair) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("kind", pair.latest().subject().kind());
        result.putAll(place(pair));
        said("before", pair.before(), result);
        said("after", pair.after(), result);
        return result;
    }

    private static Map<String, Object> place(Pair pair) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("file", pair.latest().workbook());
        result.put("sheet", pair.latest().sheet());
        result.put("since", pair.since().toString());
        return result;
    }

    /** People are named on the page only, where it can be seen whom to ask. */
    private static void said(String name, Optional<Subject> subject, Map<String, Object> result) {
        subject.ifPresent(some -> {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("id", some.id());
            all.put("title", some.title());
            some.words().entrySet().stream()
                    .filter(word -> !Subject.PEOPLE.contains(word.getKey()))
                    .forEach(word -> all.put(word.getKey(), word.getValue()));
            all.putAll(some.figures());
            result.put(name, all);
        });
    }
}
