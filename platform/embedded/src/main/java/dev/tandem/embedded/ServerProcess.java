package dev.tandem.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The PostgreSQL process that holds a data folder, which may have outlived the JVM that started it. The folder's {@code
 * postmaster.pid} names it; PostgreSQL itself copes with a file whose process is gone, but refuses a folder whose process
 * lives, even if a stranger took the id.
 */
final class ServerProcess {
    private ServerProcess() {}

    static void stopIn(Path folder) {
        Optional<ProcessHandle> leftover = processIn(folder);
        if (leftover.isPresent()) {
            stop(leftover.get(), folder);
        } else {
            remove(pidFile(folder));
        }
    }

    /** The living PostgreSQL that holds this folder. */
    static Optional<ProcessHandle> processIn(Path folder) {
        Path file = pidFile(folder);
        return Files.exists(file) ? ProcessHandle.of(pidIn(file)).filter(ServerProcess::isPostgres) : Optional.empty();
    }

    static Path pidFile(Path folder) {
        return folder.resolve("postmaster.pid");
    }

    /** Of another user's process, a container may reveal only the name. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElseGet(() -> nameOf(process)).endsWith("postgres");
    }

    private static String nameOf(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "comm"))
                    .strip();
        } catch (IOException gone) {
            return "";
        }
    }

    private static void stop(ProcessHandle postgres, Path folder) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(postgres.pid())).start();
            awaitGone(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (processIn(folder).isPresent()) {
            throw new IllegalStateException(
                    "PostgreSQL process " + postgres.pid() + " of an earlier run still holds " + folder);
        }
    }

    /** Not by the process's end: an orphan stays in the process table until its new parent takes notice, which may be never. */
    static void awaitGone(Path folder) throws InterruptedException {
        for (int looks = 0; looks < 400 && processIn(folder).isPresent(); looks++) {
            Thread.sleep(50);
        }
    }

    private static long pidIn(Path file) {
        try {
            return Long.parseLong(Files.readAllLines(file).get(0).trim());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
