package dev.tandem.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The processes of a suite whose launcher was killed. Its watchdog has told them to end, but until they have, they hold their ports
 * and the broker's data, and one that starts at once would be refused both.
 */
final class LeftBehind {
    private static final long BETWEEN_LOOKS_MILLIS = 50;

    private final Path file;

    /** @param file that names the processes of the suite that runs */
    LeftBehind(Path file) {
        this.file = file;
    }

    void add(ProcessHandle process) {
        try {
            Files.writeString(file, line(process) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when they are gone; who takes longer than this is killed. */
    void awaitGone(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        for (String line : lines()) {
            running(line).ifPresent(process -> awaitGone(process, deadline));
        }
        forget();
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitGone(ProcessHandle process, long deadline) {
        try {
            while (isRunning(process) && System.nanoTime() < deadline) {
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
            }
            if (isRunning(process)) {
                process.destroyForcibly();
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** An id alone may be another's by now. */
    private static Optional<ProcessHandle> running(String line) {
        String id = line.split(" ")[0];
        return ProcessHandle.of(Long.parseLong(id))
                .filter(process -> line(process).equals(line));
    }

    /** An orphan stays in the process table until its new parent takes notice, but has no program any more. */
    private static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private static String line(ProcessHandle process) {
        return process.pid() + " " + process.info().startInstant().orElse(Instant.EPOCH);
    }
}
