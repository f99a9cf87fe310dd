package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.regex.Pattern;

/** A list in which so many projects have the first priority that it orders nothing. */
final class EverythingFirst extends ProjectRule {
    private static final Pattern FIRST = Pattern.compile(
            "(p|prio|priority|prioriteit|priorité|priorität)?\\s*1|(very )?high|critical|(zeer )?hoog|(très )?(haute|élevée)|(sehr )?hoch",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int FEWEST = 8;
    private static final double MOST = 0.4;

    EverythingFirst() {
        super(Severity.LOW, Role.STEERING);
    }

    @Override
    public List<Remark> check(List<Sourced<Project>> rows, Context context) {
        Say say = Say.of(rows, context);
        List<Sourced<Project>> told = History.of(rows).latest().stream()
                .filter(row -> row.value().isOpen() && row.value().priority().isPresent())
                .toList();
        List<Sourced<Project>> first = told.stream()
                .filter(row -> FIRST.matcher(row.value().priority().orElse("")).matches())
                .toList();
        boolean isCrowded = told.size() >= FEWEST && first.size() > MOST * told.size();
        return isCrowded
                ? List.of(Remark.of(
                        first.get(0).ref("priority"),
                        first.get(0).value().subject(),
                        say.count(first.size()),
                        say.count(told.size())))
                : List.of();
    }
}
