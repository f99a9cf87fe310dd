package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An amount in another currency than most: the register cannot be added up. */
final class MixedCurrencies extends RegisterRule {
    MixedCurrencies() {
        super(Severity.HIGH);
    }

    @Override
    public List<Remark> check(List<Sourced<Risk>> rows, Context context) {
        Map<String, List<Sourced<Risk>>> byCurrency = rows.stream()
                .filter(risk -> risk.value().isOpen() && currency(risk).isPresent())
                .collect(
                        Collectors.groupingBy(risk -> currency(risk).orElseThrow(), TreeMap::new, Collectors.toList()));
        String usual = byCurrency.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, List<Sourced<Risk>>> entry) ->
                        entry.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse("");
        return byCurrency.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(usual))
                .flatMap(entry -> entry.getValue().stream())
                .map(risk -> Remark.of(
                        risk.ref(RiskRule.amountField(risk)),
                        risk.value().name(),
                        currency(risk).orElseThrow(),
                        usual))
                .toList();
    }

    private static Optional<String> currency(Sourced<Risk> risk) {
        return Currency.of(risk.row(), risk.value().consequence().code().isEmpty());
    }
}
