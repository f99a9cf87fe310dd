package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import io.portolan.words.Words;
import java.util.List;

/** A score that its own factors do not give, in a sheet where most scores follow one rule. */
final class ScoreMismatch extends RegisterRule {
    ScoreMismatch() {
        super(Severity.MEDIUM);
    }

    @Override
    public List<Remark> check(List<Sourced<Risk>> rows, Context context) {
        return Scoring.found(rows).stream()
                .flatMap(rule -> rule.comparable(rows).stream()
                        .filter(rule::differs)
                        .map(risk -> remark(risk, rule.of(risk).orElse(0.0), RiskRule.words(context))))
                .toList();
    }

    private static Remark remark(Sourced<Risk> risk, double computed, Words words) {
        return Remark.of(
                risk.ref("score"),
                risk.value().name(),
                words.number(risk.value().care().score().orElse(0.0)),
                words.number(computed));
    }
}
