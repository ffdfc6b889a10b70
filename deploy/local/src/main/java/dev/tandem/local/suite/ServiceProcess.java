package dev.tandem.local.suite;

import dev.tandem.demo.api.SuiteFailure;
import dev.tandem.embedded.Folders;
import dev.tandem.embedded.Watchdog;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One process of the suite, with its log file. */
final class ServiceProcess {
    /**
     * Ctrl-C reaches every process of a terminal at once; only the launcher may react and stop them in order. A signal
     * that is ignored here stays ignored in the Java that takes the shell's place.
     */
    private static final List<String> DEAF_TO_CTRL_C = List.of("sh", "-c", "trap '' INT; exec \"$@\"", "tandem");

    /** The exit status of a process that got SIGKILL, as Linux sends when memory is short. */
    private static final int KILLED = 128 + 9;

    private final String name;
    private final Path log;
    private final ProcessBuilder builder;
    private volatile Process process;
    /** Where in the log its present life begins. */
    private volatile long begun;

    private List<ProcessHandle> offspring = List.of();
    private volatile boolean stopping;

    ServiceProcess(String name, List<String> command, Map<String, String> environment, Path home, Path log) {
        this.name = name;
        this.log = log;
        List<String> words = new ArrayList<>(DEAF_TO_CTRL_C);
        words.addAll(command);
        builder = new ProcessBuilder(words)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
    }

    /** Begins its log anew; one of an earlier suite that is still on its way out goes on with the old one. */
    void start(Watchdog watchdog) {
        Folders.existing(log.getParent());
        Folders.remove(log);
        run(watchdog);
    }

    /** Once it has ended. What it said before stays in its log. */
    void startAgain(Watchdog watchdog) {
        watchdog.release(process.pid());
        begun = log.toFile().length();
        run(watchdog);
    }

    private void run(Watchdog watchdog) {
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new SuiteFailure(name + " could not be started: " + e.getMessage(), e);
        }
        watchdog.guard(process.pid());
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    String name() {
        return name;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Refuses to go on with a process that has ended by itself. */
    void checkAlive() {
        if (!isAlive()) {
            throw stopping ? new SuiteFailure("Stopped while starting.") : new SuiteFailure(death() + advice());
        }
    }

    /** Returns how it ended; nothing when it was stopped. */
    Optional<String> awaitDeath() {
        try {
            process.waitFor();
            return stopping ? Optional.empty() : Optional.of(death());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    boolean isStopping() {
        return stopping;
    }

    void onDeath(Consumer<SuiteFailure> listener) {
        process.onExit().thenRun(() -> {
            if (!stopping) {
                listener.accept(new SuiteFailure(death() + advice()));
            }
        });
    }

    private String death() {
        String how = wasKilled()
                ? "was killed, by a user or because memory ran out"
                : "ended with status %d: %s".formatted(process.exitValue(), LogTail.cause(log, begun));
        return "%s %s (log: %s)".formatted(name, how, log);
    }

    private String advice() {
        return wasKilled() ? ": end other programs, or give this machine more." : "";
    }

    private boolean wasKilled() {
        return process.exitValue() == KILLED;
    }

    String notReadyWithin(Duration patience) {
        return "%s is not ready after %d s: %s (log: %s)"
                .formatted(name, patience.toSeconds(), LogTail.cause(log, begun), log);
    }

    /** Asks the process to end; {@link #awaitEnd} insists. */
    void stop() {
        stopping = true;
        if (process != null) {
            // Maven runs a live service in a process of its own, which it ends as it is ended.
            offspring = process.descendants().toList();
            process.destroy();
        }
    }

    void awaitEnd() {
        if (process == null) {
            return;
        }
        try {
            if (!process.waitFor(12, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            offspring.forEach(ServiceProcess::end);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void end(ProcessHandle left) {
        left.destroyForcibly();
        left.onExit().join();
    }
}
