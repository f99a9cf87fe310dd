package io.portolan.sheet.objectives;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An objective whose cycle ends after that of the objective above, so that it comes too late to carry it. */
final class CycleAgainstParent extends Rule<Objective> {
    CycleAgainstParent() {
        super(Severity.LOW, Role.STEERING);
    }

    @Override
    public List<Remark> check(List<Sourced<Objective>> rows, Context context) {
        Map<String, Objective> byName = rows.stream()
                .map(Sourced::value)
                .collect(Collectors.toMap(
                        objective -> Reading.key(objective.name()), Function.identity(), (first, more) -> first));
        Say say = Say.in(context.language());
        return rows.stream()
                .flatMap(row -> remark(
                        row,
                        Optional.ofNullable(byName.get(Reading.key(row.value().parent()))),
                        say))
                .toList();
    }

    private static Stream<Remark> remark(Sourced<Objective> child, Optional<Objective> parent, Say say) {
        Optional<Cycle> own = cycle(child.value());
        Optional<Cycle> above = parent.flatMap(CycleAgainstParent::cycle);
        return own.isPresent()
                        && above.isPresent()
                        && own.get().last().isAfter(above.get().last())
                ? Stream.of(Remark.of(
                        child.row().ref("cycle"),
                        child.value().name(),
                        say.words().date(own.get().last()),
                        parent.orElseThrow().name(),
                        say.words().date(above.get().last())))
                : Stream.empty();
    }

    private static Optional<Cycle> cycle(Objective objective) {
        return objective.results().stream()
                .flatMap(result -> Cycle.of(result.row()).stream())
                .findFirst();
    }
}
