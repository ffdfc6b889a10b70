package dev.tandem.local.suite;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LeftBehindTest {
    private Process process;
    private Path file;
    private LeftBehind left;

    @TempDir
    Path folder;

    @BeforeEach
    void leaveOne() throws Exception {
        file = folder.resolve("processes");
        left = new LeftBehind(file);
        process = new ProcessBuilder("sleep", "300").start();
        left.add(process.toHandle());
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void whatIsOnItsWayOutIsAwaited() throws Exception {
        Thread ending = new Thread(process::destroy);
        ending.start();

        left.awaitGone(Duration.ofSeconds(50));

        // Java may take notice of its end a moment later; its program is gone.
        assertTrue(process.info().command().isEmpty());
        ending.join();
    }

    @Test
    void whatDoesNotEndIsKilled() throws Exception {
        left.awaitGone(Duration.ZERO);

        process.waitFor();
        assertFalse(Files.exists(file));
    }

    @Test
    void whoHasTakenOverAnIdIsLeftAlone() throws Exception {
        Files.writeString(file, process.pid() + " 2020-01-01T00:00:00Z\n");

        left.awaitGone(Duration.ZERO);

        assertTrue(process.isAlive());
    }

    @Test
    void whatWasStoppedInOrderIsForgotten() {
        left.forget();

        left.awaitGone(Duration.ZERO);

        assertTrue(process.isAlive());
    }
}
