package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A project that has not started and is planned to before the one that it waits for ends, by the forecast. */
final class StartBeforePredecessorEnds extends ProjectRule {
    StartBeforePredecessorEnds() {
        super(Severity.MEDIUM, Role.STEERING);
    }

    @Override
    public List<Remark> check(List<Sourced<Project>> rows, Context context) {
        Say say = Say.of(rows, context);
        return Waiting.of(rows)
                .pairs()
                .flatMap(pair -> remark(pair, say).stream())
                .toList();
    }

    private static Optional<Remark> remark(Waiting.Pair pair, Say say) {
        Project.Schedule own = pair.waiting().value().schedule();
        Project.Schedule other = pair.first().value().schedule();
        Optional<LocalDate> end = other.endActual().or(other::end);
        boolean isAhead = own.startActual().isEmpty()
                && own.startPlanned()
                        .filter(start -> end.filter(start::isBefore).isPresent())
                        .isPresent();
        return isAhead
                ? own.startPlanned().flatMap(start -> end.map(until -> remark(pair, start, until, say)))
                : Optional.empty();
    }

    private static Remark remark(Waiting.Pair pair, LocalDate start, LocalDate until, Say say) {
        return Remark.of(
                pair.waiting().ref("start_planned"),
                pair.waiting().value().subject(),
                say.date(start),
                pair.first().value().subject(),
                say.date(until),
                say.count(ChronoUnit.DAYS.between(start, until)));
    }
}
