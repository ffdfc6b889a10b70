package dev.tandem.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.demo.api.SuiteFailure;
import dev.tandem.embedded.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteTest {
    private final PortPlan ports = PortPlan.free();

    @TempDir
    static Path keys;

    @TempDir
    Path root;

    @BeforeEach
    void packageServices() throws Exception {
        StandInSuite.packageIn(root, keys);
    }

    @Test
    void everythingIsUpWhenStartedAndGoneWhenStopped() {
        Suite suite = suite();

        suite.start();
        assertEquals(6, usedPorts());
        suite.stop();

        assertEquals(0, usedPorts());
    }

    @Test
    void aServiceThatDoesNotStartIsNamedAndTheRestStopped() throws Exception {
        Files.delete(root.resolve("gateway/target/quarkus-app/quarkus-run.jar"));
        Suite suite = suite();

        String line = assertThrows(SuiteFailure.class, suite::start).getMessage();
        suite.stop();

        assertTrue(line.startsWith("gateway ended with status 1: "));
        assertTrue(line.endsWith("(log: " + root.resolve(".local/logs/gateway.log") + ")"));
        assertEquals(0, usedPorts());
    }

    @Test
    void stoppingWhileStartingLeavesNothingRunning() throws Exception {
        Suite suite = suite();
        CompletableFuture<Void> start = CompletableFuture.runAsync(suite::start);
        Thread.sleep(700);

        suite.stop();

        Throwable reported = assertThrows(ExecutionException.class, () -> start.get(30, TimeUnit.SECONDS));
        assertEquals("Stopped while starting.", reported.getCause().getMessage());
        assertEquals(0, usedPorts());
    }

    @Test
    void aKilledLauncherLeavesNothingRunning() throws Exception {
        Process launcher = AnotherLauncher.start(root, ports, Duration.ofSeconds(1));
        assertEquals(6, usedPorts());

        launcher.destroyForcibly().waitFor();

        for (int looks = 0; looks < 300 && usedPorts() > 0; looks++) {
            Thread.sleep(50);
        }
        assertEquals(0, usedPorts());
    }

    @Test
    void aSuiteWhoseLauncherWasKilledCanBeStartedAgainAtOnce() throws Exception {
        AnotherLauncher.start(root, ports, Duration.ofSeconds(1))
                .destroyForcibly()
                .waitFor();
        Suite again = suite();

        again.start();

        assertEquals(6, usedPorts());
        again.stop();
        assertEquals(0, usedPorts());
    }

    @Test
    void aSecondLauncherOnTheSameFolderIsRefusedAndTouchesNothing() throws Exception {
        Process first = AnotherLauncher.start(root, ports, Duration.ofSeconds(1));
        Suite second = StandInSuite.in(root, PortPlan.free());

        String line = assertThrows(SuiteFailure.class, second::start).getMessage();
        second.stop();

        assertTrue(line.startsWith("The suite already runs from "));
        assertEquals(6, usedPorts());
        first.destroy();
        first.waitFor();
        assertEquals(0, usedPorts());
    }

    @Test
    void dataOfAnotherPostgresIsRefusedAndLeftAsItIs() throws Exception {
        Files.writeString(Folders.existing(root.resolve(".local")).resolve("postgres.password"), "kept");

        assertRefusedAsOfAnotherVersion("17");
    }

    @Test
    void dataFromBeforePasswordsIsRefusedAndLeftAsItIs() throws Exception {
        assertRefusedAsOfAnotherVersion("18");
    }

    private void assertRefusedAsOfAnotherVersion(String postgres) throws Exception {
        Path version = Folders.existing(root.resolve(".local/postgres")).resolve("PG_VERSION");
        Files.writeString(version, postgres + "\n");
        Suite suite = suite();

        String line = assertThrows(SuiteFailure.class, suite::start).getMessage();
        suite.stop();

        assertEquals(
                root.resolve(".local/postgres") + " was made by another version of Tandem (PostgreSQL " + postgres
                        + "): start over with --fresh, which forgets the data.",
                line);
        assertEquals(postgres + "\n", Files.readString(version));
    }

    private Suite suite() {
        return StandInSuite.in(root, ports);
    }

    private long usedPorts() {
        return StandInSuite.usedOf(ports);
    }
}
