package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.stream.Stream;

/** A rule that looks at the series of one project at a time. */
abstract class SeriesRule extends Rule<Reading> {
    SeriesRule(Severity severity, Role role) {
        super(severity, role);
    }

    @Override
    public final List<Remark> check(List<Sourced<Reading>> rows, Context context) {
        Say say = Say.of(rows, context);
        return EarnedSeries.of(rows).stream()
                .flatMap(series -> look(series, context, say))
                .toList();
    }

    /** What it has to say of one series. */
    abstract Stream<Remark> look(EarnedSeries series, Context context, Say say);

    static String subject(Sourced<Reading> row) {
        return (row.value().project() + " " + row.value().label()).strip();
    }
}
