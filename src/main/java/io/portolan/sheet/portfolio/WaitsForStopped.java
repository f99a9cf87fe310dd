package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.Optional;

/** An open project that waits for one that is on hold, cancelled or reported red. */
final class WaitsForStopped extends ProjectRule {
    WaitsForStopped() {
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
        return trouble(pair.first().value())
                .map(trouble -> Remark.of(
                        pair.waiting().ref("dependencies"),
                        pair.waiting().value().subject(),
                        pair.first().value().subject(),
                        say.say("waits." + trouble)));
    }

    private static Optional<String> trouble(Project first) {
        Optional<String> stopped = first.standing()
                .filter(standing -> standing == Project.Standing.ON_HOLD || standing == Project.Standing.CANCELLED)
                .map(standing -> standing == Project.Standing.ON_HOLD ? "on-hold" : "cancelled");
        return stopped.or(() ->
                first.reported().filter(rag -> rag == Rag.RED && first.isOpen()).map(red -> "red"));
    }
}
