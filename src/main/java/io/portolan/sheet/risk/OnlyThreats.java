package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.List;

/** A register that has a place for opportunities, but none in it. */
final class OnlyThreats extends RegisterRule {
    private static final int SMALLEST = 10;

    OnlyThreats() {
        super(Severity.INFO);
    }

    @Override
    public List<Remark> check(List<Sourced<Risk>> rows, Context context) {
        boolean applies = rows.size() >= SMALLEST
                && RiskRule.has(rows.get(0), "threat_opportunity")
                && rows.stream().allMatch(risk -> risk.value().nature() == Risk.Nature.THREAT);
        return applies
                ? List.of(Remark.of(
                        rows.get(0).ref("threat_opportunity"),
                        rows.get(0).value().name(),
                        Integer.toString(rows.size())))
                : List.of();
    }
}
