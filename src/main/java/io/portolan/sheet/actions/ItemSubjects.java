package io.portolan.sheet.actions;

import io.portolan.analysis.Subject;
import io.portolan.sheet.Sourced;
import java.time.LocalDate;
import java.util.List;

/** What of a log other sheets may ask for: each item with its project. */
final class ItemSubjects {
    private ItemSubjects() {}

    static List<Subject> of(List<Sourced<Item>> items, LocalDate asOf) {
        return items.stream().map(item -> of(item, asOf)).toList();
    }

    private static Subject of(Sourced<Item> row, LocalDate asOf) {
        Item item = row.value();
        return Subject.of("item", item.id(), item.text())
                .at(row.row().ref(item.id().isEmpty() ? "description" : "item_id"))
                .with("status", item.isOpen() ? "open" : "closed")
                .with("project", item.project())
                .with("overdue", item.isOverdue(asOf) ? "yes" : "no");
    }
}
