package io.portolan.sheet.kpi;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.List;

/** An indicator that tells less than it could. */
final class IndicatorToRethink extends Rule<Assessment> {
    IndicatorToRethink() {
        super(Severity.LOW, Role.COACH);
    }

    @Override
    public List<Remark> check(List<Sourced<Assessment>> rows, Context context) {
        Say say = Say.in(context.language());
        List<Assessment> all = rows.stream().map(Sourced::value).toList();
        return all.stream()
                .flatMap(a -> Quality.of(a, all).advice(a, say).stream()
                        .map(advice ->
                                Remark.of(a.indicator().cell(), a.indicator().title(), advice)))
                .toList();
    }
}
