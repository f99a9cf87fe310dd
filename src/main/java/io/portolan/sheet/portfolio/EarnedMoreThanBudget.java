package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An earned value above the budget at completion; more than everything cannot be earned. */
final class EarnedMoreThanBudget extends SeriesRule {
    /** Rounded figures may pass the budget by this share. */
    private static final double ROUNDING = 1.001;

    EarnedMoreThanBudget() {
        super(Severity.HIGH, Role.RIGHT_HAND);
    }

    @Override
    Stream<Remark> look(EarnedSeries series, Context context, Say say) {
        return IntStream.range(0, series.values().size())
                .filter(i -> series.values().get(i).ev()
                        > ROUNDING * series.values().get(i).bac())
                .limit(1)
                .mapToObj(i -> Remark.of(
                        series.rows().get(i).ref("ev"),
                        subject(series.rows().get(i)),
                        say.money(series.values().get(i).ev()),
                        say.money(series.values().get(i).bac())));
    }
}
