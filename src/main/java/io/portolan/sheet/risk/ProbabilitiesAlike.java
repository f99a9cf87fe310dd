package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import io.portolan.words.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One probability that most risks share: a filler rather than an assessment. */
final class ProbabilitiesAlike extends RegisterRule {
    private static final int SMALLEST = 8;
    private static final double MOSTLY = 0.6;

    ProbabilitiesAlike() {
        super(Severity.LOW);
    }

    @Override
    public List<Remark> check(List<Sourced<Risk>> rows, Context context) {
        List<Sourced<Risk>> stated = rows.stream()
                .filter(risk -> risk.value().isOpen() && !written(risk).isEmpty())
                .toList();
        Map<String, Long> counts = stated.stream()
                .collect(Collectors.groupingBy(ProbabilitiesAlike::written, TreeMap::new, Collectors.counting()));
        return stated.stream()
                .filter(risk ->
                        stated.size() >= SMALLEST && counts.getOrDefault(written(risk), 0L) > MOSTLY * stated.size())
                .limit(1)
                .map(risk -> Remark.of(
                        risk.ref("probability"),
                        risk.value().name(),
                        shown(risk, RiskRule.words(context)),
                        Long.toString(counts.getOrDefault(written(risk), 0L)),
                        Integer.toString(stated.size())))
                .toList();
    }

    private static String written(Sourced<Risk> risk) {
        return RiskRule.text(risk, "probability");
    }

    private static String shown(Sourced<Risk> risk, Words words) {
        return risk.row()
                .quantity("probability")
                .filter(quantity -> quantity.unit().equals("%"))
                .map(quantity -> words.percent(quantity.value()))
                .orElse(written(risk));
    }
}
