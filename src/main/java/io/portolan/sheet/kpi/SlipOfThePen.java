package io.portolan.sheet.kpi;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.statistics.trend.Hampel;
import java.util.Optional;
import java.util.stream.IntStream;

/** A value unlike its neighbours that would be like them with its point or its sign elsewhere. */
final class SlipOfThePen extends IndicatorRule {
    private static final int NEIGHBOURS = 3;
    private static final double[] SLIPS = {10, 0.1, 100, 0.01, 1000, 0.001, -1};
    /** How near to the median of its neighbours the mended value must be, as a share of it. */
    private static final double NEAR = 0.25;

    SlipOfThePen() {
        super(Severity.MEDIUM, Role.COACH);
    }

    @Override
    Optional<Remark> look(Assessment assessment, Context context, Say say) {
        Indicator indicator = assessment.indicator();
        double[] values =
                indicator.values().stream().mapToDouble(Double::doubleValue).toArray();
        Hampel unlike = Hampel.of(values, NEIGHBOURS);
        return IntStream.range(0, unlike.outliers().size())
                .filter(i -> isSlip(
                        values[unlike.outliers().get(i)], unlike.medians().get(i)))
                .boxed()
                .findFirst()
                .flatMap(i -> remark(
                        indicator.measurements().get(unlike.outliers().get(i)).cell(),
                        assessment,
                        say.value(indicator, values[unlike.outliers().get(i)]),
                        say.value(indicator, unlike.medians().get(i))));
    }

    private static boolean isSlip(double value, double median) {
        return median != 0
                && IntStream.range(0, SLIPS.length)
                        .anyMatch(i -> Math.abs(value / SLIPS[i] - median) <= NEAR * Math.abs(median));
    }
}
