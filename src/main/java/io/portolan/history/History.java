package io.portolan.history;

import io.portolan.analysis.Observation;
import io.portolan.settings.Settings;
import io.portolan.sheet.Past;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** What earlier runs found, in a database that is open. */
public final class History implements Past, AutoCloseable {
    private final Place place;
    private final Connection connection;
    private final Handle handle;
    private final Keeping keeping;

    private History(Place place, Connection connection, Keeping keeping) {
        this.place = place;
        this.connection = connection;
        this.handle = Jdbi.create(connection).open();
        this.keeping = keeping;
    }

    /** Opens a history; makes it when it is not there. */
    public static History open(Place place, Settings settings) throws HistoryUnavailable {
        return new History(place, Database.open(place), Keeping.of(settings));
    }

    /** Remembers entries, all or none; each takes the place of what its workbook said of its month before. */
    public void record(List<Entry> entries) throws HistoryUnavailable {
        try {
            handle.useTransaction(some -> {
                Writer writer = new Writer(some);
                entries.forEach(entry -> writer.put(keeping.of(entry)));
                keeping.oldest(new Reader(some).newest()).ifPresent(writer::removeBefore);
            });
            force();
        } catch (JdbiException e) {
            throw failed(e);
        }
    }

    /** Everything that is remembered, the oldest month first. */
    public List<Entry> entries() throws HistoryUnavailable {
        return ask(Reader::entries);
    }

    @Override
    public List<Arrival> arrivals() throws HistoryUnavailable {
        return ask(Reader::arrivals);
    }

    @Override
    public List<Observation> observations(String kind, YearMonth period) throws HistoryUnavailable {
        return ask(reader -> reader.observations(kind, period));
    }

    @Override
    public List<Flaw> flaws(YearMonth period) throws HistoryUnavailable {
        return ask(reader -> reader.flaws(period));
    }

    /**
     * Takes a person's name out of all that is remembered, and out of the space that deleted rows leave; nothing can be asked after it.
     *
     * @return how many rows named the person
     */
    public int forget(String person) throws HistoryUnavailable {
        try {
            int erased = handle.inTransaction(some -> new Forgetting(some, person).everywhere());
            force();
            compact();
            return erased;
        } catch (JdbiException | SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The history " + place.name() + " does not close", e);
        }
    }

    /** A question to the database. */
    private interface Question<T> {
        T ask(Reader reader);
    }

    private <T> T ask(Question<T> question) throws HistoryUnavailable {
        try {
            return handle.inTransaction(some -> question.ask(new Reader(some)));
        } catch (JdbiException e) {
            throw failed(e);
        }
    }

    /** A server sees to it itself; the file is on the disk when this returns. */
    private void force() {
        if (place instanceof Place.InFile) {
            handle.execute("CHECKPOINT SYNC");
        }
    }

    /** Deleted rows go on lying in the file, or on the server's disk, until their space is made over. */
    private void compact() throws SQLException {
        List<String> orders = place instanceof Place.InFile
                ? List.of("SHUTDOWN COMPACT")
                : List.of("VACUUM FULL subject", "VACUUM FULL measure", "VACUUM FULL finding", "VACUUM FULL arrival");
        try (Statement statement = connection.createStatement()) {
            for (String order : orders) {
                statement.execute(order);
            }
        }
    }

    private HistoryUnavailable failed(Exception e) {
        return new HistoryUnavailable("The history " + place.name() + " does not answer; try again later.", e);
    }
}
