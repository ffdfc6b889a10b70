package dev.tandem.local.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Shows what a process writes to its log as it comes. The process has its log for itself: it goes on writing, and ends in
 * order, whatever becomes of the terminal and of the launcher.
 */
final class LiveOutput {
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    private LiveOutput() {}

    /** Follows a log that its process is about to begin; what an earlier run left there is forgotten. */
    static void follow(Path log, PrintStream to) {
        try {
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread follower = new Thread(() -> show(log, to), "live-output");
        follower.setDaemon(true);
        follower.start();
    }

    private static void show(Path log, PrintStream to) {
        try {
            while (!Files.exists(log)) {
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
            }
            try (InputStream written = Files.newInputStream(log)) {
                while (true) {
                    written.transferTo(to);
                    to.flush();
                    Thread.sleep(BETWEEN_LOOKS_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException unreadable) {
            to.println("The output in " + log + " cannot be shown here: " + unreadable.getMessage());
        }
    }
}
