package io.portolan.history;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;

/** Opens the connection to a history and brings its tables up to date. */
final class Database {
    private static final int ATTEMPTS = 40;
    private static final long PAUSE_MS = 250;

    static {
        // The libraries' own logs go nowhere; this keeps them from telling so on the terminal.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }

    private Database() {}

    static Connection open(Place place) throws HistoryUnavailable {
        try {
            Connection connection = connect(place);
            try {
                migrate(place);
                return connection;
            } catch (FlywayException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException | FlywayException e) {
            throw new HistoryUnavailable(advice(place, e), e);
        }
    }

    /** Makes the tables, or brings them up to date; tables of a newer Portolan are left alone and refused. */
    private static void migrate(Place place) {
        Properties login = login(place);
        Flyway.configure()
                .dataSource(address(place), login.getProperty("user"), login.getProperty("password"))
                .locations("classpath:io/portolan/history/migration")
                .table("portolan_schema")
                .ignoreMigrationPatterns(new String[0])
                .loggers("slf4j")
                .load()
                .migrate();
    }

    private static Connection connect(Place place) throws SQLException {
        return place instanceof Place.OnServer server
                ? DriverManager.getConnection(server.url(), server.login())
                : patiently(place);
    }

    private static String address(Place place) {
        return place instanceof Place.OnServer server
                ? server.url()
                // Without a delay, what is committed is on the disk whatever happens next.
                : "jdbc:h2:file:" + ((Place.InFile) place).path()
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }

    private static Properties login(Place place) {
        if (place instanceof Place.OnServer server) {
            return server.login();
        }
        Properties nobody = new Properties();
        nobody.setProperty("user", "portolan");
        nobody.setProperty("password", "");
        return nobody;
    }

    /** Another program of ours holds the file for a moment at most. */
    private static Connection patiently(Place file) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return DriverManager.getConnection(address(file), login(file));
            } catch (SQLException e) {
                if (e.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1 || attempt == ATTEMPTS) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() throws SQLException {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted while waiting for the history", e);
        }
    }

    private static String advice(Place place, Exception e) {
        String what = "The history " + place.name() + " cannot be opened: ";
        if (e instanceof FlywayException) {
            return what + "its tables are of another version of Portolan, or may not be made. Use the version that"
                    + " made them, and see that the user may make tables.";
        }
        if (place instanceof Place.OnServer) {
            return what + "check that the server runs and that " + Place.USER + " and " + Place.PASSWORD
                    + " may log in.";
        }
        if (e instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return what + "another program has it open. Try again when that has ended.";
        }
        boolean isThere = Files.exists(((Place.InFile) place).file());
        return what
                + (isThere
                        ? "it is damaged. Put a backup in its place, or move it away" + " to begin anew."
                        : "its folder cannot be written to.");
    }
}
