package io.portolan.sheet.actions;

import io.portolan.analysis.Analysis;
import io.portolan.sheet.Context;
import io.portolan.sheet.Sourced;
import io.portolan.sheet.Submitted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The logs of a run read as one: actions, issues and decisions on sheets of their own. */
final class Together {
    private Together() {}

    /** Empty when fewer than two logs hold items. */
    static Optional<Analysis> of(List<Submitted> tables) {
        List<Submitted> filled = tables.stream()
                .filter(each -> !Reading.of(each.table()).isEmpty())
                .toList();
        if (filled.size() < 2) {
            return Optional.empty();
        }
        Context context = filled.get(0).context();
        Say say = Say.in(context.language());
        List<Sourced<Item>> items = once(filled);
        ActionLog log = new ActionLog(items.stream().map(Sourced::value).toList(), context.asOf(), context.settings());
        String sheets =
                filled.stream().map(each -> each.table().sheet()).distinct().collect(Collectors.joining(", "));
        String files = filled.stream().map(Submitted::file).distinct().collect(Collectors.joining(", "));
        return Optional.of(new Analysis(
                List.of(),
                List.of(),
                List.of(ActionsPage.together(log, items, sheets, say)),
                List.of(),
                List.of(),
                Map.of("actionsTogether", List.of(ActionResults.of(log, files, sheets))),
                List.of()));
    }

    /** An item that stands in several logs, such as those of two months, counts as it stands in the one where it has ended. */
    private static List<Sourced<Item>> once(List<Submitted> tables) {
        Map<String, Sourced<Item>> items = new LinkedHashMap<>();
        for (Submitted each : tables) {
            for (Sourced<Item> item : Reading.of(each.table())) {
                Item value = item.value();
                items.merge(
                        Names.key(value.project() + " " + value.name()),
                        item,
                        (one, other) -> one.value().isOpen() ? other : one);
            }
        }
        return List.copyOf(items.values());
    }
}
