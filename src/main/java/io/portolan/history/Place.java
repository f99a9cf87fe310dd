package io.portolan.history;

import io.portolan.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Where a history is kept: a file, or a database that a server holds. */
public sealed interface Place {
    /** The environment variable with the address of a server; it wins over the setting. */
    String URL = "PORTOLAN_HISTORY_URL";
    /** The environment variable with the name to log in with. */
    String USER = "PORTOLAN_HISTORY_USER";
    /** The environment variable with the password. */
    String PASSWORD = "PORTOLAN_HISTORY_PASSWORD";

    /** How people know it, without a secret. */
    String name();

    /** Whether there is something to open; of a server that is not known before. */
    default boolean isThere() {
        return true;
    }

    /** A file of Portolan's own, given without its extension. */
    record InFile(Path path) implements Place {
        /** The ending that the database gives its file. */
        static final String ENDING = ".mv.db";

        @Override
        public String name() {
            return path + ENDING;
        }

        @Override
        public boolean isThere() {
            return Files.isRegularFile(file());
        }

        Path file() {
            return Path.of(path + ENDING);
        }
    }

    /** A PostgreSQL database; the address has no password in it. */
    record OnServer(String url, String user, String password) implements Place {
        @Override
        public String name() {
            int query = url.indexOf('?');
            return query < 0 ? url : url.substring(0, query);
        }

        Properties login() {
            Properties login = new Properties();
            login.setProperty("user", user);
            login.setProperty("password", password);
            login.setProperty("ApplicationName", "Portolan");
            return login;
        }

        @Override
        public String toString() {
            return name();
        }
    }

    /**
     * The server that the environment or else the settings name, and without one the file.
     *
     * @throws IllegalArgumentException when the address is none of a PostgreSQL database, or holds a password
     */
    static Optional<Place> of(Settings settings, Map<String, String> environment, Optional<Path> file) {
        String url = environment.getOrDefault(URL, settings.text("history.url"));
        return url.isEmpty() ? file.map(Place::inFile) : Optional.of(onServer(url, environment));
    }

    private static Place inFile(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        if (whole.toString().indexOf(';') >= 0) {
            throw new IllegalArgumentException("The history cannot lie at " + whole + ": its name holds a semicolon.");
        }
        String text = whole.toString();
        boolean isWhole = text.endsWith(InFile.ENDING);
        return new InFile(isWhole ? Path.of(text.substring(0, text.length() - InFile.ENDING.length())) : whole);
    }

    private static Place onServer(String url, Map<String, String> environment) {
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new IllegalArgumentException(
                    "The address of the history does not begin with jdbc:postgresql:// as those of PostgreSQL do.");
        }
        if (url.contains("password=") || url.indexOf('@') >= 0) {
            throw new IllegalArgumentException(
                    "The address of the history holds a password. Take it out, and put it into the variable " + PASSWORD
                            + ".");
        }
        return new OnServer(url, environment.getOrDefault(USER, ""), environment.getOrDefault(PASSWORD, ""));
    }
}
