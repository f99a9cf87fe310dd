package io.portolan.history;

import io.portolan.analysis.Observation;
import io.portolan.analysis.Subject;
import io.portolan.sheet.Past;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;

/** Reads what the tables hold, always in the same order. */
final class Reader {
    private static final String SUBJECTS = """
            SELECT a.workbook, s.number, s.kind, s.sheet, s.code, s.title, m.name, m.figure, m.word
            FROM arrival a
            JOIN subject s ON s.arrival = a.id
            LEFT JOIN measure m ON m.arrival = s.arrival AND m.number = s.number
            """;
    private static final String IN_ORDER = " ORDER BY a.workbook, s.number, m.name";

    private static final String FLAWS = """
            SELECT a.workbook, f.rule, f.severity, f.sheet, f.cell, f.subject
            FROM arrival a
            JOIN finding f ON f.arrival = a.id
            """;

    private final Handle handle;

    Reader(Handle handle) {
        this.handle = handle;
    }

    Optional<YearMonth> newest() {
        return handle.createQuery("SELECT max(period) FROM arrival").mapTo(String.class).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(YearMonth::parse);
    }

    List<Past.Arrival> arrivals() {
        return handle
                .createQuery("SELECT period, workbook FROM arrival")
                .map((row, context) ->
                        new Past.Arrival(YearMonth.parse(row.getString("period")), row.getString("workbook")))
                .stream()
                .sorted(Past.Arrival.IN_ORDER)
                .toList();
    }

    List<Observation> observations(String kind, YearMonth period) {
        return gathered(handle.createQuery(SUBJECTS + "WHERE a.period = ? AND s.kind = ?" + IN_ORDER)
                .bind(0, period.toString())
                .bind(1, kind));
    }

    List<Past.Flaw> flaws(YearMonth period) {
        return flaws(handle.createQuery(FLAWS + "WHERE a.period = ? ORDER BY a.workbook, f.number")
                .bind(0, period.toString()));
    }

    List<Entry> entries() {
        record Head(long id, Past.Arrival arrival, String sha256, LocalDate asOf) {}
        return handle
                .createQuery("SELECT id, period, workbook, sha256, as_of FROM arrival")
                .map((row, context) -> new Head(
                        row.getLong("id"),
                        new Past.Arrival(YearMonth.parse(row.getString("period")), row.getString("workbook")),
                        row.getString("sha256"),
                        row.getObject("as_of", LocalDate.class)))
                .stream()
                .sorted(Comparator.comparing(Head::arrival, Past.Arrival.IN_ORDER))
                .map(head -> new Entry(
                        head.arrival().period(),
                        head.arrival().workbook(),
                        head.sha256(),
                        head.asOf(),
                        gathered(handle.createQuery(SUBJECTS + "WHERE a.id = ?" + IN_ORDER)
                                .bind(0, head.id())),
                        flaws(handle.createQuery(FLAWS + "WHERE a.id = ? ORDER BY f.number")
                                .bind(0, head.id()))))
                .toList();
    }

    private static List<Past.Flaw> flaws(Query query) {
        return query
                .map((row, context) -> new Past.Flaw(
                        row.getString("workbook"),
                        row.getString("rule"),
                        row.getString("severity"),
                        row.getString("sheet"),
                        row.getString("cell"),
                        row.getString("subject")))
                .stream()
                .sorted(Comparator.comparing(Past.Flaw::workbook))
                .toList();
    }

    /** The rows of one subject stand one after the other, a measure each. */
    private static List<Observation> gathered(Query query) {
        return query
                .reduceRows(new ArrayList<Gathered>(), (found, row) -> {
                    String workbook = row.getColumn("workbook", String.class);
                    int number = row.getColumn("number", Integer.class);
                    if (found.isEmpty() || !found.get(found.size() - 1).is(workbook, number)) {
                        found.add(new Gathered(row, workbook, number));
                    }
                    found.get(found.size() - 1).add(row);
                    return found;
                })
                .stream()
                .map(Gathered::observation)
                // Servers sort by their own alphabets.
                .sorted(Comparator.comparing(Observation::workbook))
                .toList();
    }

    /** A subject whose measures are being read. */
    private static final class Gathered {
        private final String workbook;
        private final int number;
        private final String sheet;
        private final Subject subject;
        private final SortedMap<String, Double> figures = new TreeMap<>();
        private final SortedMap<String, String> words = new TreeMap<>();

        Gathered(RowView row, String workbook, int number) {
            this.workbook = workbook;
            this.number = number;
            this.sheet = row.getColumn("sheet", String.class);
            this.subject = Subject.of(
                    row.getColumn("kind", String.class),
                    row.getColumn("code", String.class),
                    row.getColumn("title", String.class));
        }

        boolean is(String otherWorkbook, int otherNumber) {
            return workbook.equals(otherWorkbook) && number == otherNumber;
        }

        void add(RowView row) {
            Optional<String> name = Optional.ofNullable(row.getColumn("name", String.class));
            Optional<Double> figure = Optional.ofNullable(row.getColumn("figure", Double.class));
            Optional<String> word = Optional.ofNullable(row.getColumn("word", String.class));
            name.ifPresent(key -> {
                figure.ifPresent(value -> figures.put(key, value));
                word.ifPresent(value -> words.put(key, value));
            });
        }

        Observation observation() {
            return new Observation(
                    workbook, sheet, new Subject(subject.kind(), subject.id(), subject.title(), figures, words));
        }
    }
}
