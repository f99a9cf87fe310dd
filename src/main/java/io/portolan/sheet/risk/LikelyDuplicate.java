package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.List;

/** A risk that another row seems to state as well, in nearly the same words. */
final class LikelyDuplicate extends RegisterRule {
    LikelyDuplicate() {
        super(Severity.MEDIUM);
    }

    @Override
    public List<Remark> check(List<Sourced<Risk>> rows, Context context) {
        List<Sourced<Risk>> open =
                rows.stream().filter(risk -> risk.value().isOpen()).toList();
        return Twins.among(open).stream()
                .map(pair -> remark(open.get(pair.later()), open.get(pair.earlier())))
                .toList();
    }

    private static Remark remark(Sourced<Risk> risk, Sourced<Risk> twin) {
        return Remark.of(
                risk.ref(TextRule.field(risk)),
                risk.value().name(),
                twin.value().name(),
                twin.ref(TextRule.field(twin)).a1());
    }
}
