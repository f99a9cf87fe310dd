package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An id that several risks share. */
final class DuplicateRiskId extends RegisterRule {
    DuplicateRiskId() {
        super(Severity.CRITICAL);
    }

    @Override
    public List<Remark> check(List<Sourced<Risk>> rows, Context context) {
        Map<String, Long> counts = rows.stream()
                .map(risk -> risk.value().id())
                .filter(id -> !id.isEmpty())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        return rows.stream()
                .filter(risk -> counts.getOrDefault(risk.value().id(), 0L) > 1)
                .map(risk -> Remark.of(
                        risk.ref("risk_id"),
                        risk.value().name(),
                        risk.value().id(),
                        String.valueOf(counts.get(risk.value().id()))))
                .toList();
    }
}
