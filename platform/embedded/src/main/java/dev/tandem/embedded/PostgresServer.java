package dev.tandem.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;

/**
 * A real PostgreSQL 18 on the loopback address, with one database per service and the two roles of {@link DatabaseRole}.
 *
 * <p>Data that is kept is durable: a commit that was answered survives a crash. Temporary data is not, which makes tests
 * several times faster. The server goes with this JVM, even when the JVM is killed.
 */
public final class PostgresServer implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final Watchdog watchdog;

    private PostgresServer(EmbeddedPostgres.Builder builder, List<String> databases) {
        try {
            postgres = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        watchdog = Watchdog.signalling("INT");
        Provisioning provisioning = new Provisioning(postgres);
        // The process that was started has handed over to a server in a session of its own; its folder knows it.
        ServerProcess.processIn(provisioning.dataFolder()).ifPresent(server -> watchdog.guard(server.pid()));
        provisioning.provide(databases);
    }

    /** A server on a free port whose data is gone when it stops. */
    public static PostgresServer temporary(String... databases) {
        return new PostgresServer(builder(), List.of(databases));
    }

    /**
     * A durable server whose data stays in {@code folder} from run to run; a server of an earlier run that still holds the
     * folder, because its parent was killed, is stopped first.
     */
    public static PostgresServer keptIn(Path folder, int port, String... databases) {
        ServerProcess.stopIn(folder);
        return new PostgresServer(durable(builder(), folder).setPort(port), List.of(databases));
    }

    private static EmbeddedPostgres.Builder builder() {
        // Whoever started the server stops it, in the order of its own end; the watchdog is there for those who cannot.
        return EmbeddedPostgres.builder().setRegisterShutdownHook(false).setServerConfig("max_connections", "200");
    }

    private static EmbeddedPostgres.Builder durable(EmbeddedPostgres.Builder builder, Path folder) {
        return builder.setDataDirectory(Folders.existing(folder))
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on");
    }

    public int port() {
        return postgres.getPort();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** Connections as the superuser, who sees through row-level security: for setting up and inspecting, never for a service. */
    public DataSource superuser(String database) {
        return postgres.getDatabase("postgres", database);
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            watchdog.close();
        }
    }
}
