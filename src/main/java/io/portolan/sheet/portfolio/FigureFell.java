package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A figure that can only grow from report to report and is lower than in the report before. */
abstract class FigureFell extends ProjectRule {
    private final String field;

    FigureFell(Severity severity, String field) {
        super(severity, Role.RIGHT_HAND);
        this.field = field;
    }

    /** The figure, NaN where it is not told. */
    abstract double figure(Project project);

    /** The figure as people read it. */
    abstract String shown(double figure, Say say);

    @Override
    public final List<Remark> check(List<Sourced<Project>> rows, Context context) {
        Say say = Say.of(rows, context);
        return History.of(rows).series().stream()
                .flatMap(series -> falls(series, say))
                .toList();
    }

    private Stream<Remark> falls(List<Sourced<Project>> series, Say say) {
        return IntStream.range(1, series.size())
                .filter(i ->
                        figure(series.get(i).value()) < figure(series.get(i - 1).value()))
                .mapToObj(i -> remark(series.get(i - 1), series.get(i), say));
    }

    private Remark remark(Sourced<Project> before, Sourced<Project> after, Say say) {
        return Remark.of(
                after.ref(field),
                after.value().subject(),
                shown(figure(after.value()), say),
                shown(figure(before.value()), say),
                before.ref(field).a1());
    }
}
