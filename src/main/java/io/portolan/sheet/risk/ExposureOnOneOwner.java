package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One owner who answers for a large share of the expected cost; advice to whoever spreads the work. */
final class ExposureOnOneOwner extends RegisterRule {
    private static final int SMALLEST = 8;

    ExposureOnOneOwner() {
        super(Severity.LOW);
    }

    @Override
    public List<Remark> check(List<Sourced<Risk>> rows, Context context) {
        Map<String, Double> byOwner = new TreeMap<>();
        List<Sourced<Risk>> threats = rows.stream()
                .filter(risk -> risk.value().isOpen() && cost(risk) > 0)
                .sorted(Comparator.comparing(
                                (Sourced<Risk> risk) -> risk.value().id())
                        .thenComparing(ExposureOnOneOwner::cost))
                .toList();
        threats.forEach(risk -> risk.value().care().owner().ifPresent(o -> byOwner.merge(o, cost(risk), Double::sum)));
        double total = threats.stream().mapToDouble(ExposureOnOneOwner::cost).sum();
        double most = context.settings().number("risk.owner.share");
        return byOwner.entrySet().stream()
                .filter(entry -> threats.size() >= SMALLEST && byOwner.size() > 2 && entry.getValue() > most * total)
                .flatMap(entry -> remark(threats, entry.getKey(), entry.getValue() / total, context))
                .toList();
    }

    private static Stream<Remark> remark(List<Sourced<Risk>> threats, String owner, double share, Context context) {
        return threats.stream()
                .filter(risk ->
                        risk.value().care().owner().filter(owner::equals).isPresent())
                .min(Comparator.comparing(risk -> risk.ref("owner")))
                .map(risk -> Remark.of(
                        risk.ref("owner"),
                        risk.value().name(),
                        owner,
                        RiskRule.words(context).percent(Math.round(share * 100) / 100.0)))
                .stream();
    }

    private static double cost(Sourced<Risk> risk) {
        return risk.value().expectedValue().orElse(0.0);
    }
}
