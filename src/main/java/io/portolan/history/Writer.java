package io.portolan.history;

import io.portolan.analysis.Observation;
import io.portolan.analysis.Subject;
import io.portolan.sheet.Past;
import java.time.YearMonth;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Puts entries into the tables and takes them out. */
final class Writer {
    private static final int BATCH = 1000;
    /** The one character that a server refuses in a text. */
    private static final String NOTHING = "\u0000";

    private final Handle handle;

    Writer(Handle handle) {
        this.handle = handle;
    }

    /** Puts an entry in the place of what its workbook said of its month before. */
    void put(Entry entry) {
        handle.execute(
                "DELETE FROM arrival WHERE period = ? AND workbook = ?",
                entry.period().toString(),
                stored(entry.workbook()));
        long arrival = handle.createUpdate("INSERT INTO arrival (period, workbook, sha256, as_of) VALUES (?, ?, ?, ?)")
                .bind(0, entry.period().toString())
                .bind(1, stored(entry.workbook()))
                .bind(2, entry.sha256())
                .bind(3, entry.asOf())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        subjects(arrival, entry.observations());
        measures(arrival, entry.observations());
        flaws(arrival, entry.flaws());
    }

    /** Takes out what is older than a month. */
    void removeBefore(YearMonth oldest) {
        handle.execute("DELETE FROM arrival WHERE period < ?", oldest.toString());
    }

    private void subjects(long arrival, List<Observation> observations) {
        try (PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO subject (arrival, number, kind, sheet, code, title) VALUES (?, ?, ?, ?, ?, ?)")) {
            for (int number = 0; number < observations.size(); number++) {
                Observation seen = observations.get(number);
                Subject subject = seen.subject();
                add(batch, arrival, number, subject.kind(), seen.sheet(), subject.id(), subject.title());
            }
            finish(batch);
        }
    }

    private void measures(long arrival, List<Observation> observations) {
        try (PreparedBatch figures =
                        handle.prepareBatch("INSERT INTO measure (arrival, number, name, figure) VALUES (?, ?, ?, ?)");
                PreparedBatch words =
                        handle.prepareBatch("INSERT INTO measure (arrival, number, name, word) VALUES (?, ?, ?, ?)")) {
            for (int number = 0; number < observations.size(); number++) {
                int row = number;
                Subject subject = observations.get(number).subject();
                subject.figures().forEach((name, figure) -> add(figures, arrival, row, name, figure));
                subject.words().forEach((name, word) -> add(words, arrival, row, name, word));
            }
            finish(figures);
            finish(words);
        }
    }

    private void flaws(long arrival, List<Past.Flaw> flaws) {
        try (PreparedBatch batch = handle.prepareBatch("INSERT INTO finding"
                + " (arrival, number, rule, severity, sheet, cell, subject) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (int number = 0; number < flaws.size(); number++) {
                Past.Flaw flaw = flaws.get(number);
                add(batch, arrival, number, flaw.rule(), flaw.severity(), flaw.sheet(), flaw.cell(), flaw.subject());
            }
            finish(batch);
        }
    }

    private static void add(PreparedBatch batch, Object... values) {
        for (int i = 0; i < values.length; i++) {
            batch.bind(i, values[i] instanceof String text ? stored(text) : values[i]);
        }
        batch.add();
        if (batch.size() == BATCH) {
            batch.execute();
        }
    }

    private static void finish(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static String stored(String text) {
        return text.replace(NOTHING, "");
    }
}
