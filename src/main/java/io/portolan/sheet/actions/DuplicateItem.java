package io.portolan.sheet.actions;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A number that an item further up has already. */
final class DuplicateItem extends Rule<Item> {
    DuplicateItem() {
        super(Severity.MEDIUM, Role.METHOD);
    }

    @Override
    public List<Remark> check(List<Sourced<Item>> rows, Context context) {
        Map<String, Sourced<Item>> first = new HashMap<>();
        List<Remark> remarks = new ArrayList<>();
        for (Sourced<Item> row : rows) {
            String id = Names.key(row.value().project() + " " + row.value().id());
            Optional<Sourced<Item>> earlier = Optional.ofNullable(first.putIfAbsent(id, row));
            if (!row.value().id().isEmpty() && earlier.isPresent()) {
                remarks.add(Remark.of(
                        row.ref("item_id"),
                        row.value().name(),
                        row.value().id(),
                        earlier.get().ref("item_id").a1()));
            }
        }
        return remarks;
    }
}
