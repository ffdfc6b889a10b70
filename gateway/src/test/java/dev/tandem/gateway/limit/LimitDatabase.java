package dev.tandem.gateway.limit;

import dev.tandem.embedded.DatabaseRole;
import dev.tandem.embedded.Ports;
import dev.tandem.embedded.PostgresServer;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of the gateway whose clock a test sets, and that of its replicas with it. */
final class LimitDatabase implements AutoCloseable {
    private static final String NAME = "gateway";
    private static final String SETTABLE_CLOCK = """
            create table test_clock (millis bigint not null);
            grant select on test_clock to tandem_app;
            create or replace function limit_now() returns bigint language sql volatile as 'select millis from test_clock'""";

    private PostgresServer server;
    private final DataSource owner;
    private final Map<Integer, DataSource> pools = new ConcurrentHashMap<>();
    private volatile long millis;

    private LimitDatabase(PostgresServer server) {
        this.server = server;
        this.owner = new OneConnection(connections(DatabaseRole.OWNER)).source();
    }

    static LimitDatabase temporary() throws Exception {
        return new LimitDatabase(PostgresServer.temporary(NAME)).migrated();
    }

    static LimitDatabase keptIn(Path folder) throws Exception {
        return new LimitDatabase(keptServer(folder, Ports.free())).migrated();
    }

    private static PostgresServer keptServer(Path folder, int port) {
        return PostgresServer.keptIn(folder.resolve("data"), folder.resolve("server.log"), port, NAME);
    }

    /** After it was closed: with what it had kept. */
    void startAgainIn(Path folder) {
        server = keptServer(folder, server.port());
    }

    private LimitDatabase migrated() throws Exception {
        String migration = Files.readString(Path.of("src/main/resources/db/migration/V101__limit_cells.sql"))
                .replace("${runtimeRole}", DatabaseRole.APP.user());
        run(migration);
        return this;
    }

    /** From here on it is this time, until it is set again. */
    LimitDatabase at(long now) throws SQLException {
        run(SETTABLE_CLOCK);
        run("insert into test_clock values (" + now + ")");
        millis = now;
        return this;
    }

    /** The database's clock first: replicas reckon that it is at least as late as they are. */
    void advance(long by) throws SQLException {
        run("update test_clock set millis = " + (millis + by));
        millis += by;
    }

    /** For the replicas alone. */
    void passWhileAway(long by) {
        millis += by;
    }

    long millis() {
        return millis;
    }

    /** The clocks of a replica that are off by as much as you like. */
    DoorClock clockOffBy(long off) {
        return new DoorClock(() -> (millis + off * 31) * 1_000_000, () -> millis + off);
    }

    /** As a running gateway has it: of the role that owns nothing. */
    DataSource app() {
        return connections(DatabaseRole.APP);
    }

    private DataSource connections(DatabaseRole role) {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setUrl(server.jdbcUrl(NAME));
        connections.setUser(role.user());
        connections.setPassword(server.password());
        return connections;
    }

    /** The same, but with one connection for all calls of a replica, as a pool would have it. */
    DataSource pooled(int replica) {
        return pooled(replica, new AtomicBoolean());
    }

    /** @param cut when nothing of it reaches the database any more */
    DataSource pooled(int replica, AtomicBoolean cut) {
        DataSource pool = poolOf(replica);
        return OneConnection.proxy(DataSource.class, (proxy, method, args) -> {
            if (cut.get()) {
                throw new SQLException("cut off");
            }
            return pool.getConnection();
        });
    }

    private DataSource poolOf(int replica) {
        return pools.computeIfAbsent(replica, first -> new OneConnection(app()).source());
    }

    private static final class OneConnection {
        private final DataSource opens;
        private Connection kept;

        private OneConnection(DataSource opens) {
            this.opens = opens;
        }

        private DataSource source() {
            return proxy(DataSource.class, (proxy, method, args) -> connection());
        }

        private synchronized Connection connection() throws SQLException {
            if (kept == null || kept.isClosed()) {
                kept = opens.getConnection();
            }
            Connection real = kept;
            return proxy(
                    Connection.class,
                    (proxy, method, args) -> method.getName().equals("close") ? null : called(real, method, args));
        }

        private static Object called(Connection real, Method method, Object[] args) throws Throwable {
            try {
                return method.invoke(real, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private static <T> T proxy(Class<T> type, InvocationHandler handler) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }
    }

    void run(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String query) throws SQLException {
        try (Connection connection = app().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
