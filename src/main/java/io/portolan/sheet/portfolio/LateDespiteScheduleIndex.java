package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import java.util.stream.Stream;

/** A schedule index in money that looks sound while the one in time is red: the money index returns to 1 however late the end. */
final class LateDespiteScheduleIndex extends SeriesRule {
    LateDespiteScheduleIndex() {
        super(Severity.HIGH, Role.STEERING);
    }

    @Override
    Stream<Remark> look(EarnedSeries series, Context context, Say say) {
        int current = series.current();
        if (current < 0) {
            return Stream.empty();
        }
        double spi = series.values().get(current).spi();
        EarnedSchedule schedule = series.schedule(current);
        boolean isHidden = spi >= context.settings().number("portfolio.spi.amber")
                && schedule.index() < context.settings().number("portfolio.spi.red");
        return isHidden
                ? Stream.of(Remark.of(
                        series.rows().get(current).ref("ev"),
                        subject(series.rows().get(current)),
                        say.index(spi),
                        say.index(schedule.index()),
                        say.words().number(-schedule.variance(), 1)))
                : Stream.empty();
    }
}
