package io.portolan.sheet.actions;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A name that stands elsewhere in the log in another spelling; said once for each spelling that is the rarer one. */
final class OwnerWrittenSeveralWays extends Rule<Item> {
    OwnerWrittenSeveralWays() {
        super(Severity.LOW, Role.METHOD);
    }

    @Override
    public List<Remark> check(List<Sourced<Item>> rows, Context context) {
        Map<String, List<Sourced<Item>>> byName = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.value().owner().isEmpty())
                .forEach(row -> byName.computeIfAbsent(row.value().owner(), k -> new ArrayList<>())
                        .add(row));
        return byName.entrySet().stream()
                .flatMap(entry -> other(entry.getKey(), byName).stream()
                        .map(other -> Remark.of(
                                entry.getValue().get(0).ref("owner"),
                                entry.getValue().get(0).value().name(),
                                entry.getKey(),
                                other)))
                .toList();
    }

    /** The spelling that is used more, of one person only. */
    private static Optional<String> other(String name, Map<String, List<Sourced<Item>>> byName) {
        List<String> others = byName.keySet().stream()
                .filter(other -> !other.equals(name) && (isSame(name, other) || Names.isShortFor(name, other)))
                .filter(other -> !isSame(name, other) || isBefore(other, name, byName))
                .toList();
        long people = others.stream().map(Names::key).distinct().count();
        return people == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    private static boolean isSame(String name, String other) {
        return Names.key(name).equals(Names.key(other));
    }

    private static boolean isBefore(String other, String name, Map<String, List<Sourced<Item>>> byName) {
        int more = Integer.compare(times(other, byName), times(name, byName));
        return more > 0 || (more == 0 && other.compareTo(name) < 0);
    }

    private static int times(String name, Map<String, List<Sourced<Item>>> byName) {
        return byName.getOrDefault(name, List.of()).size();
    }
}
