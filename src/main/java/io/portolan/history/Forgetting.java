package io.portolan.history;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Erases a person from every text of a history. */
final class Forgetting {
    /** A column of texts. */
    private record Texts(String table, String column) {}

    private static final List<Texts> ALL = List.of(
            new Texts("arrival", "workbook"),
            new Texts("subject", "code"),
            new Texts("subject", "title"),
            new Texts("subject", "sheet"),
            new Texts("measure", "word"),
            new Texts("finding", "sheet"),
            new Texts("finding", "subject"));

    private final Handle handle;
    private final Erasure erasure;

    Forgetting(Handle handle, String person) {
        this.handle = handle;
        this.erasure = new Erasure(person);
    }

    /** How many rows were changed. */
    int everywhere() {
        return ALL.stream().mapToInt(this::in).sum();
    }

    private int in(Texts texts) {
        List<String> found = handle
                .createQuery("SELECT DISTINCT " + texts.column + " FROM " + texts.table + " WHERE " + texts.column
                        + " IS NOT NULL")
                .mapTo(String.class)
                .stream()
                .filter(text -> !erasure.in(text).equals(text))
                .toList();
        String update = "UPDATE " + texts.table + " SET " + texts.column + " = ? WHERE " + texts.column + " = ?";
        return found.stream()
                .mapToInt(text -> handle.execute(update, erasure.in(text), text))
                .sum();
    }
}
