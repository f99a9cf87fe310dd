package io.portolan.sheet.actions;

import io.portolan.sheet.Sourced;
import io.portolan.sheet.actions.Item.State;
import io.portolan.table.Dates;
import io.portolan.table.Row;
import io.portolan.table.Table;
import io.portolan.table.Vocabulary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the lines of a log; a line that says neither what it is about nor when it was raised is none. */
final class Reading {
    private static final Pattern DECISION =
            Pattern.compile("decis|décis|beslis|besluit|entscheid", Pattern.CASE_INSENSITIVE);
    private static final List<String> TEXTS = List.of("title", "description", "decision", "resolution");

    private Reading() {}

    static List<Sourced<Item>> of(Table table) {
        return table.rows().stream()
                .map(row -> new Sourced<>(item(row), row))
                .filter(item ->
                        !item.value().text().isEmpty() || item.value().opened().isPresent())
                .toList();
    }

    private static Item item(Row row) {
        String type = row.text("item_type").orElseGet(() -> row.table().sheet().strip());
        boolean decision = DECISION.matcher(type).find();
        Optional<LocalDate> closed =
                row.date("date_closed").or(() -> decision ? row.date("decision_date") : Optional.empty());
        Optional<LocalDate> due = row.date("due_date");
        return new Item(
                row.text("item_id").orElse(""),
                TEXTS.stream()
                        .flatMap(field -> row.text(field).stream())
                        .findFirst()
                        .orElse(""),
                type,
                decision,
                row.text("project_name").orElse(""),
                row.text("department").orElse(""),
                row.text("owner").orElse(""),
                row.text("priority").orElse(""),
                state(row, closed),
                row.date("date_raised"),
                due.or(() -> row.date("due_date_revised")),
                revised(row).filter(day -> due.isPresent() && !day.equals(due.get())),
                closed,
                row.date("last_updated"));
    }

    /** What the status says; a day of closing where there is no word, or one that says nothing of it. */
    private static State state(Row row, Optional<LocalDate> closed) {
        String status =
                row.text("status").flatMap(Vocabulary.of("status")::find).orElse("");
        return switch (status) {
            case "closed", "occurred" -> State.CLOSED;
            case "cancelled" -> State.CANCELLED;
            case "open", "on_hold" -> State.OPEN;
            default -> closed.isPresent() ? State.CLOSED : State.OPEN;
        };
    }

    /** The latest day promised, over all columns of days due. */
    private static Optional<LocalDate> revised(Row row) {
        return Stream.of("due_date", "due_date_revised")
                .flatMap(field -> row.table().columns(field).stream())
                .flatMap(column -> Dates.read(row.cell(column), row.table().numbers()).stream())
                .max(Comparator.naturalOrder());
    }
}
