package dev.tandem.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.demo.api.SuiteFailure;
import dev.tandem.embedded.Ports;
import dev.tandem.embedded.Watchdog;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTest {
    private final Watchdog watchdog = Watchdog.signalling("TERM");
    private final int port = Ports.free();
    private ServiceProcess service;

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        service.stop();
        service.awaitEnd();
        watchdog.close();
    }

    @Test
    void aServiceIsAwaitedUntilItSaysThatItIsReady() {
        start(Integer.toString(port), "300");

        new Readiness(Duration.ofSeconds(60)).await(service, port);

        assertFalse(Ports.isFree(port));
    }

    @Test
    void aDyingServiceIsToldInOneLineWithCauseAndLog() {
        start("dying");

        SuiteFailure failure =
                assertThrows(SuiteFailure.class, () -> new Readiness(Duration.ofSeconds(60)).await(service, port));

        assertEquals(
                "stand-in ended with status 3: java.sql.SQLException: no database called lead (log: " + log() + ")",
                failure.getMessage());
    }

    @Test
    void aKilledServiceIsToldAsOneThatRanOutOfMemory() throws Exception {
        start(Integer.toString(port), "60000");
        service.handle().destroyForcibly();

        SuiteFailure failure =
                assertThrows(SuiteFailure.class, () -> new Readiness(Duration.ofSeconds(60)).await(service, port));

        assertEquals(
                "stand-in was killed, by a user or because memory ran out (log: " + log()
                        + "): end other programs, or give this machine more.",
                failure.getMessage());
    }

    @Test
    void aServiceThatNeverGetsReadyIsGivenUp() {
        start(Integer.toString(port), "60000");

        SuiteFailure failure =
                assertThrows(SuiteFailure.class, () -> new Readiness(Duration.ofSeconds(1)).await(service, port));

        assertTrue(failure.getMessage().startsWith("stand-in is not ready after 1 s:"));
        assertTrue(failure.getMessage().endsWith("(log: " + log() + ")"));
    }

    @Test
    void aDeathLaterOnIsTold() throws Exception {
        CompletableFuture<SuiteFailure> reported = new CompletableFuture<>();
        start("dying");

        service.onDeath(reported::complete);

        assertTrue(reported.get(20, TimeUnit.SECONDS).getMessage().contains("status 3"));
    }

    @Test
    void aServiceThatWasStoppedDiedOfNothing() {
        CompletableFuture<SuiteFailure> reported = new CompletableFuture<>();
        start(Integer.toString(port), "0");
        new Readiness(Duration.ofSeconds(60)).await(service, port);
        service.onDeath(reported::complete);

        service.stop();
        service.awaitEnd();

        assertTrue(Ports.isFree(port));
        assertFalse(reported.isDone());
    }

    @Test
    void ctrlCOfTheTerminalIsTheLaunchersToHear() throws Exception {
        start(Integer.toString(port), "0");
        new Readiness(Duration.ofSeconds(60)).await(service, port);

        new ProcessBuilder("kill", "-INT", Long.toString(service.handle().pid()))
                .start()
                .waitFor();
        Thread.sleep(300);

        service.checkAlive();
    }

    private void start(String... args) {
        List<String> command = new JavaCommand(folder, Profile.START)
                .ofClass(StandIn.class.getName(), List.of("-Xmx64m"), folder.resolve("unused"), args);
        service = new ServiceProcess("stand-in", command, Map.of(), log().getParent(), log());
        service.start(watchdog);
    }

    private Path log() {
        return folder.resolve("logs").resolve("stand-in.log");
    }
}
