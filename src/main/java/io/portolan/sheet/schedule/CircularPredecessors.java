package io.portolan.sheet.schedule;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import io.portolan.statistics.network.Link;
import io.portolan.statistics.network.Network;
import java.util.List;
import java.util.stream.Collectors;

/** Activities that wait for each other in a ring, so that none of them can begin. */
final class CircularPredecessors extends Rule<Activity> {
    private static final int MOST_NAMED = 8;

    CircularPredecessors() {
        super(Severity.CRITICAL, Role.RIGHT_HAND);
    }

    @Override
    public List<Remark> check(List<Sourced<Activity>> rows, Context context) {
        List<List<Link>> links = Plan.links(rows);
        List<Integer> stuck = Network.inRings(links);
        return stuck.stream()
                .limit(1)
                .map(rows::get)
                .map(first -> Remark.of(
                        first.ref("predecessors"),
                        first.value().subject(),
                        stuck.stream()
                                .limit(MOST_NAMED)
                                .map(i -> rows.get(i).value().id())
                                .collect(Collectors.joining(", "))))
                .toList();
    }
}
