package io.portolan.history;

import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Optional;

/** A real PostgreSQL of the tests' own, started once; tests are skipped where it cannot start. */
final class Server {
    private static Optional<EmbeddedPostgres> running = Optional.empty();

    private Server() {}

    /** An empty database of this name. */
    static Place.OnServer database(String name) {
        EmbeddedPostgres server = running();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
            statement.execute("CREATE DATABASE " + name);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        String url = "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
        return new Place.OnServer(url, "postgres", "postgres");
    }

    private static synchronized EmbeddedPostgres running() {
        if (running.isEmpty()) {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                running = Optional.of(server);
            } catch (IOException | RuntimeException e) {
                return abort("PostgreSQL cannot start here: " + e);
            }
        }
        return running.get();
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
