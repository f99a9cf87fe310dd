package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A dependency on a project id that is not in the list. */
final class UnknownDependency extends ProjectRule {
    private static final Pattern ID = Pattern.compile("[\\p{L}]{0,6}[-_. ]?\\d+[\\w.-]*");

    UnknownDependency() {
        super(Severity.MEDIUM, Role.RIGHT_HAND);
    }

    @Override
    public List<Remark> check(List<Sourced<Project>> rows, Context context) {
        Set<String> known = rows.stream().map(row -> key(row.value().id())).collect(Collectors.toSet());
        return History.of(rows).latest().stream()
                .flatMap(row -> row.value().dependencies().stream()
                        .filter(id -> ID.matcher(id).matches() && !known.contains(key(id)))
                        .limit(1)
                        .map(id ->
                                Remark.of(row.ref("dependencies"), row.value().subject(), id)))
                .toList();
    }

    private static String key(String id) {
        return id.strip().toLowerCase(Locale.ROOT);
    }
}
