package io.portolan.sheet.actions;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.List;

/** A rule that looks at one item after the other. */
abstract class ItemRule extends Rule<Item> {
    private final String field;

    ItemRule(Severity severity, Role role, String field) {
        super(severity, role);
        this.field = field;
    }

    @Override
    public final List<Remark> check(List<Sourced<Item>> rows, Context context) {
        ActionLog log = new ActionLog(rows.stream().map(Sourced::value).toList(), context.asOf(), context.settings());
        Say say = Say.in(context.language());
        return rows.stream()
                .filter(row -> isWrong(row.value(), log))
                .map(row -> new Remark(row.ref(field), row.value().name(), arguments(row.value(), log, say)))
                .toList();
    }

    /** Whether there is something to say of an item. */
    abstract boolean isWrong(Item item, ActionLog log);

    /** What fills the gaps of the sentence. */
    List<String> arguments(Item item, ActionLog log, Say say) {
        return List.of();
    }
}
