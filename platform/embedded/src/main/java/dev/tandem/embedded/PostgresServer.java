package dev.tandem.embedded;

import dev.tandem.embedded.binaries.Binaries;
import dev.tandem.embedded.binaries.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL 18 on the loopback address, with one database per service and the two roles of {@link DatabaseRole}.
 *
 * <p>Data that is kept is durable: a commit that was answered survives a crash. Temporary data is not, which makes tests
 * several times faster. The server goes with this JVM, even when the JVM is killed.
 */
public final class PostgresServer implements AutoCloseable {
    /** The major version, as {@code PG_VERSION} in a folder of data names it; it reads no other version's data. */
    private static final String VERSION = "18";

    /** The loopback address alone, no sockets in the shared temporary folder, and the same session time zone on every machine. */
    private static final Map<String, String> ALWAYS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "200",
            // PostgreSQL plans badly for a young table until it has looked at it once, which it does once a minute if
            // left alone.
            "autovacuum_naptime", "5s",
            "timezone", "UTC",
            "log_timezone", "UTC");

    private static final Map<String, String> NOT_DURABLE =
            Map.of("fsync", "off", "full_page_writes", "off", "synchronous_commit", "off");

    private final PostgresPrograms programs;
    private final Path folder;
    private final int port;
    private final String password;
    private final Watchdog watchdog;
    private final Runnable afterwards;
    private volatile boolean closed;

    private PostgresServer(
            PostgresPrograms programs, Path folder, Path log, int port, Map<String, String> more, Runnable afterwards) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
        this.afterwards = afterwards;
        Map<String, String> settings = new HashMap<>(ALWAYS);
        settings.put("port", Integer.toString(port));
        settings.putAll(more);
        password = DataPassword.of(folder);
        watchdog = Watchdog.signalling("INT");
        // Before it starts: between its start and the look for its process, this JVM may be killed.
        watchdog.guardProcessNamedIn(ServerProcess.pidFile(folder));
        try {
            programs.start(folder, log, settings);
            ServerProcess.processIn(folder).map(ProcessHandle::pid).ifPresent(watchdog::guardInsteadOfNamed);
        } catch (RuntimeException failure) {
            watchdog.close();
            throw failure;
        }
    }

    /** A server on a free port whose data is gone when it stops. */
    public static PostgresServer temporary(String... databases) {
        PostgresPrograms programs = new PostgresPrograms(Binaries.forThisMachine(Progress.UNTOLD));
        Path place = Folders.temporary("postgres");
        Runnable forget = () -> Folders.remove(place);
        try {
            Path data = place.resolve("data");
            programs.makeDataIn(data, false);
            return new PostgresServer(programs, data, place.resolve("server.log"), Ports.free(), NOT_DURABLE, forget)
                    .with(databases);
        } catch (RuntimeException failure) {
            forget.run();
            throw failure;
        }
    }

    /**
     * A durable server whose data stays in {@code folder} from run to run, after {@link #takeOver}.
     *
     * @param log what the server says from now on
     * @throws CannotStart with the cause
     */
    public static PostgresServer keptIn(Path folder, Path log, int port, String... databases) {
        takeOver(folder);
        PostgresPrograms programs = new PostgresPrograms(Binaries.forThisMachine(Progress.UNTOLD));
        if (!Files.exists(folder.resolve("PG_VERSION"))) {
            programs.makeDataIn(folder, true);
        }
        return new PostgresServer(programs, folder, log, port, Map.of(), () -> {}).with(databases);
    }

    /** Stops the server that an earlier run has left in a folder, because its parent was killed. */
    public static void stopLeftIn(Path folder) {
        ServerProcess.stopIn(folder);
    }

    /**
     * The same, for a folder whose data is to be used again.
     *
     * @throws CannotStart if this version does not read the data in it, which says by what it was made
     */
    public static void takeOver(Path folder) {
        ServerProcess.stopIn(folder);
        Path file = folder.resolve("PG_VERSION");
        try {
            if (!Files.exists(file)) {
                return;
            }
            String version = Files.readString(file).strip();
            if (!version.equals(VERSION) || !DataPassword.isThere(folder)) {
                throw new CannotStart(folder + " was made by another version of Tandem (PostgreSQL " + version + ")");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PostgresServer with(String... databases) {
        try {
            new Provisioning(superuser("postgres"), password).provide(List.of(databases));
            return this;
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    /** Runs when the server ends by itself; not when it is closed. */
    public void onDeath(Runnable action) {
        ServerProcess.processIn(folder)
                .ifPresent(server -> server.onExit().thenRun(() -> {
                    if (!closed) {
                        action.run();
                    }
                }));
    }

    public int port() {
        return port;
    }

    /** Of the superuser and of both roles: made with the data, and readable by this user alone. */
    public String password() {
        return password;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** Connections as the superuser, who sees through row-level security: for setting up and inspecting, never for a service. */
    public DataSource superuser(String database) {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setUrl(jdbcUrl(database));
        connections.setUser("postgres");
        connections.setPassword(password);
        return connections;
    }

    @Override
    public void close() {
        closed = true;
        programs.stop(folder);
        watchdog.close();
        afterwards.run();
    }
}
