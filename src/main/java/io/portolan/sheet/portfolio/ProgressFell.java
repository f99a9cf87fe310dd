package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Progress that is lower than in the report before. */
final class ProgressFell extends ProjectRule {
    ProgressFell() {
        super(Severity.MEDIUM, Role.RIGHT_HAND);
    }

    @Override
    public List<Remark> check(List<Sourced<Project>> rows, Context context) {
        Say say = Say.of(rows, context);
        return History.of(rows).series().stream()
                .flatMap(series -> falls(series, say))
                .toList();
    }

    private static Stream<Remark> falls(List<Sourced<Project>> series, Say say) {
        return IntStream.range(1, series.size())
                .filter(i -> figure(series.get(i)) < figure(series.get(i - 1)))
                .mapToObj(i -> remark(series.get(i - 1), series.get(i), say));
    }

    private static Remark remark(Sourced<Project> before, Sourced<Project> after, Say say) {
        return Remark.of(
                after.ref("percent_complete"),
                after.value().subject(),
                say.percent(figure(after)),
                say.percent(figure(before)),
                before.ref("percent_complete").a1());
    }

    private static double figure(Sourced<Project> row) {
        return row.value().progress().done();
    }
}
