package io.portolan.sheet.kpi;

import io.portolan.table.Quantity;
import io.portolan.table.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows that are measures of one indicator, its target, numerator or denominator, joined to the row of its values. */
final class MeasureRows {
    private static final Vocabulary MEASURES = Vocabulary.of("kpi_measure");
    private static final String VALUE = "value";

    private MeasureRows() {}

    /** Drafts of which those of one name are one indicator where a column tells them apart as its measures. */
    static List<Draft> joined(List<Draft> drafts) {
        Map<String, List<Draft>> byName = new LinkedHashMap<>();
        drafts.forEach(draft ->
                byName.computeIfAbsent(draft.name(), name -> new ArrayList<>()).add(draft));
        return byName.values().stream()
                .flatMap(same -> one(same).map(List::of).orElse(same).stream())
                .toList();
    }

    private static Optional<Draft> one(List<Draft> same) {
        Map<String, Draft> byMeasure = new LinkedHashMap<>();
        for (Draft draft : same) {
            Optional<String> measure = MEASURES.find(draft.entity());
            if (measure.isEmpty() || byMeasure.containsKey(measure.get())) {
                return Optional.empty();
            }
            byMeasure.put(measure.get(), draft);
        }
        boolean whole =
                byMeasure.containsKey(VALUE) || byMeasure.keySet().containsAll(List.of("numerator", "denominator"));
        return byMeasure.size() > 1 && whole ? Optional.of(join(byMeasure)) : Optional.empty();
    }

    private static Draft join(Map<String, Draft> byMeasure) {
        Draft values =
                byMeasure.getOrDefault(VALUE, byMeasure.values().iterator().next());
        boolean counted = !byMeasure.containsKey(VALUE);
        List<Measurement> joined = values.measurements().stream()
                .map(measurement -> counted ? measurement.withoutValue() : measurement)
                .map(measurement -> withTarget(measurement, byMeasure))
                .map(measurement -> withCounts(measurement, byMeasure))
                .toList();
        return values.with(joined).ofNobody();
    }

    private static Measurement withTarget(Measurement m, Map<String, Draft> byMeasure) {
        return quantity(m, byMeasure, "target")
                .map(quantity -> m.aimingAt(Target.of(quantity)))
                .orElse(m);
    }

    private static Measurement withCounts(Measurement m, Map<String, Draft> byMeasure) {
        Optional<Quantity> numerator = quantity(m, byMeasure, "numerator");
        Optional<Quantity> denominator = quantity(m, byMeasure, "denominator");
        return numerator.isPresent() && denominator.isPresent()
                ? m.of(new Ratio(numerator.get().value(), denominator.get().value()))
                : m;
    }

    private static Optional<Quantity> quantity(Measurement m, Map<String, Draft> byMeasure, String measure) {
        return Optional.ofNullable(byMeasure.get(measure))
                .flatMap(draft -> draft.at(m.period()))
                .flatMap(Measurement::quantity);
    }
}
