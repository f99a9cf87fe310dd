package io.portolan.sheet.schedule;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import io.portolan.statistics.network.Link;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Activities that nothing waits for, though only the last should be such. */
final class SeveralOpenEnds extends Rule<Activity> {
    SeveralOpenEnds() {
        super(Severity.LOW, Role.RIGHT_HAND);
    }

    @Override
    public List<Remark> check(List<Sourced<Activity>> rows, Context context) {
        Set<Integer> waitedFor = Plan.links(rows).stream()
                .flatMap(List::stream)
                .map(Link::predecessor)
                .collect(Collectors.toSet());
        List<Sourced<Activity>> ends = IntStream.range(0, rows.size())
                .filter(i -> !waitedFor.contains(i))
                .mapToObj(rows::get)
                .toList();
        if (ends.size() < 2) {
            return List.of();
        }
        String names = ends.stream().map(row -> row.value().id()).collect(Collectors.joining(", "));
        return ends.stream()
                .limit(1)
                .map(row -> Remark.of(row.ref("activity_id"), row.value().subject(), names))
                .toList();
    }
}
