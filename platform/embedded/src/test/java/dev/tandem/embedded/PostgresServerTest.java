package dev.tandem.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class PostgresServerTest {
    @TempDir
    Path folder;

    @Test
    void dataOfAnEarlierRunIsStillThereAndDurable() throws Exception {
        try (PostgresServer first = start()) {
            run(first, DatabaseRole.OWNER, "create table kept (word text); grant all on kept to tandem_app");
            run(first, DatabaseRole.APP, "insert into kept values ('still here')");
        }

        try (PostgresServer second = start()) {
            assertEquals("still here", ask(second, DatabaseRole.APP, "select word from kept"));
            assertEquals("on", ask(second, DatabaseRole.APP, "show fsync"));
            assertEquals("on", ask(second, DatabaseRole.APP, "show synchronous_commit"));
            assertEquals("on", ask(second, DatabaseRole.APP, "show full_page_writes"));
        }
    }

    @Test
    void theServerGoesWithItsJvmEvenWhenThatIsKilled() throws Exception {
        Process jvm = startInAnotherJvm();
        assertTrue(ServerProcess.processIn(data()).isPresent());

        kill(jvm.toHandle());

        ServerProcess.awaitGone(data());
        assertTrue(ServerProcess.processIn(data()).isEmpty());
    }

    @Test
    void aServerThatOutlivedItsParentMakesWayForTheNext() throws Exception {
        orphan(startInAnotherJvm());
        assertTrue(ServerProcess.processIn(data()).isPresent());

        try (PostgresServer next = start()) {
            assertEquals("committed", ask(next, DatabaseRole.APP, "select word from kept"));
        }
    }

    @Test
    void aKilledServerComesBackWithWhatItHadCommitted() throws Exception {
        Process jvm = startInAnotherJvm();
        kill(ServerProcess.processIn(data()).orElseThrow());
        kill(jvm.toHandle());

        try (PostgresServer next = start()) {
            assertEquals("committed", ask(next, DatabaseRole.APP, "select word from kept"));
        }
    }

    @Test
    void aWatchdogThatWakesUpLateLeavesTheNextServerAlone() throws Exception {
        Process jvm = startInAnotherJvm();
        ProcessHandle watchdog = watchdogOf(jvm);
        signal("STOP", watchdog);
        kill(ServerProcess.processIn(data()).orElseThrow());
        kill(jvm.toHandle());

        try (PostgresServer next = start()) {
            ProcessHandle server = ServerProcess.processIn(data()).orElseThrow();
            signal("CONT", watchdog);
            watchdog.onExit().get(10, TimeUnit.SECONDS);

            assertFalse(endsSoon(server));
            assertEquals("committed", ask(next, DatabaseRole.APP, "select word from kept"));
        }
    }

    @Test
    void nothingListensAfterTheEnd() throws Exception {
        PostgresServer server = start();
        assertFalse(Ports.isFree(server.port()));

        server.close();

        assertTrue(Ports.isFree(server.port()));
    }

    /** The rights of the services' roles; one server for all, as making one takes longer than asking it. */
    @Nested
    class Roles {

        private static PostgresServer server;

        @BeforeAll
        static void start() {
            server = PostgresServer.temporary("lead", "playbook", "incentive");
        }

        @AfterAll
        static void stop() {
            server.close();
        }

        @Test
        void theRunTimeRoleCannotPassRowLevelSecurity() throws Exception {
            run(server, DatabaseRole.OWNER, "create table walled (tenant text)");
            run(server, DatabaseRole.OWNER, "grant select on walled to tandem_app");
            run(server, DatabaseRole.OWNER, "insert into walled values ('northwind')");
            run(server, DatabaseRole.OWNER, "alter table walled enable row level security");
            run(
                    server,
                    DatabaseRole.OWNER,
                    "create policy wall on walled using (tenant = current_setting('tandem.tenant', true))");

            assertEquals("0", ask(server, DatabaseRole.APP, "select count(*) from walled"));
            assertRefused(server, "alter table walled disable row level security");
            assertRefused(server, "set role tandem_owner");
            assertRefused(server, "drop table walled");
        }

        @Test
        void theOwnerIsNoSuperuserAndEachDatabaseIsItsOwn() throws Exception {
            String anyOverpowered =
                    "select bool_or(rolsuper or rolbypassrls) from pg_roles where rolname like 'tandem%'";
            String owner = "select pg_get_userbyid(datdba) from pg_database where datname = 'lead'";

            assertEquals("f", ask(server, DatabaseRole.OWNER, anyOverpowered));
            assertEquals("tandem_owner", ask(server, DatabaseRole.APP, owner));
        }

        @Test
        void nobodyGetsInWithoutThePassword() {
            String url = server.jdbcUrl("lead");

            for (String role : List.of("tandem_app", "tandem_owner", "postgres")) {
                assertThrows(SQLException.class, () -> DriverManager.getConnection(url, role, role), role);
            }
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private PostgresServer start() {
        return KeepingServer.start(folder, "lead", "playbook", "incentive");
    }

    private Process startInAnotherJvm() throws Exception {
        Process jvm = AnotherJvm.running(KeepingServer.class, folder.toString());
        assertEquals("committed", jvm.inputReader().readLine());
        return jvm;
    }

    /** Kills the JVM and its watchdog, so that nothing is left to end PostgreSQL. */
    private static void orphan(Process jvm) throws Exception {
        kill(watchdogOf(jvm));
        kill(jvm.toHandle());
    }

    private static ProcessHandle watchdogOf(Process jvm) {
        return jvm.children()
                .filter(child -> child.info().command().orElse("").endsWith("sh"))
                .findFirst()
                .orElseThrow();
    }

    private static void signal(String name, ProcessHandle process) throws Exception {
        assertEquals(
                0,
                new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                        .start()
                        .waitFor());
    }

    private static boolean endsSoon(ProcessHandle process) throws Exception {
        try {
            process.onExit().get(1, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        }
    }

    private static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
    }

    /** Commits a row and waits to be killed. */
    static final class KeepingServer {

        public static void main(String[] args) throws Exception {
            PostgresServer server = start(Path.of(args[0]), "lead");
            run(server, DatabaseRole.OWNER, "create table kept (word text); grant all on kept to tandem_app");
            run(server, DatabaseRole.APP, "insert into kept values ('committed')");
            System.out.println("committed");
            Thread.sleep(300_000);
        }

        static PostgresServer start(Path folder, String... databases) {
            return PostgresServer.keptIn(folder.resolve("data"), folder.resolve("server.log"), Ports.free(), databases);
        }
    }

    private static void assertRefused(PostgresServer server, String sql) {
        assertThrows(SQLException.class, () -> run(server, DatabaseRole.APP, sql));
    }

    private static void run(PostgresServer server, DatabaseRole role, String sql) throws SQLException {
        try (Connection connection = connect(server, role);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(PostgresServer server, DatabaseRole role, String sql) throws SQLException {
        try (Connection connection = connect(server, role);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection connect(PostgresServer server, DatabaseRole role) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("lead"), role.user(), server.password());
    }
}
