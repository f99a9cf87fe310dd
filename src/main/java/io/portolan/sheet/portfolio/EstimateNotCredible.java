package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import java.util.stream.Stream;

/** A manager's estimate at completion that needs a cost performance far from the one shown so far. */
final class EstimateNotCredible extends SeriesRule {
    /** The difference between needed and shown performance beyond which US practice (NDIA, DCMA) asks for an explanation. */
    private static final double DIFFERENCE = 0.10;

    EstimateNotCredible() {
        super(Severity.MEDIUM, Role.STEERING);
    }

    @Override
    Stream<Remark> look(EarnedSeries series, Context context, Say say) {
        int current = series.current();
        if (current < 0) {
            return Stream.empty();
        }
        EarnedValue value = series.values().get(current);
        double estimate = series.rows().get(current).value().estimate();
        double needed = value.tcpi(estimate);
        boolean isFar = value.ev() < value.bac() && Math.abs(needed - value.cpi()) > DIFFERENCE;
        return isFar
                ? Stream.of(Remark.of(
                        series.rows().get(current).ref("eac"),
                        subject(series.rows().get(current)),
                        say.money(estimate),
                        say.index(needed),
                        say.index(value.cpi())))
                : Stream.empty();
    }
}
