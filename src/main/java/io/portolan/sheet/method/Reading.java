package io.portolan.sheet.method;

import io.portolan.sheet.Sourced;
import io.portolan.table.Row;
import io.portolan.table.Table;
import java.util.List;

/** Reads the lines of a checklist; a line that names neither an artefact nor a requirement is none. */
final class Reading {
    private Reading() {}

    static List<Sourced<Check>> of(Table table) {
        return table.rows().stream()
                .map(row -> new Sourced<>(check(row), row))
                .filter(row -> !row.value().artefact().isEmpty())
                .toList();
    }

    private static Check check(Row row) {
        double weight = row.number("weight").orElse(1);
        return new Check(
                row.text("project_name").orElseGet(() -> row.table().sheet()),
                row.text("artefact").or(() -> row.text("requirement")).orElse(""),
                row.text("gate").or(() -> row.text("phase")).orElse(""),
                row.text("compliance").flatMap(Check.State::of),
                weight > 0 ? weight : 1,
                row.text("waiver").orElse(""),
                row.text("approver").orElse(""),
                row.date("due_date"),
                row.date("completed_date"));
    }
}
