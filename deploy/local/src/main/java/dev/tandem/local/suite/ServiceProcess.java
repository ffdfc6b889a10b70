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
    private Process process;
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
                .redirectOutput(Redirect.to(log.toFile()));
        builder.environment().putAll(environment);
    }

    void start(Watchdog watchdog) {
        Folders.existing(log.getParent());
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new SuiteFailure(name + " could not be started: " + e.getMessage(), e);
        }
        watchdog.guard(process.pid());
    }

    long pid() {
        return process.pid();
    }

    String name() {
        return name;
    }

    /** Refuses to go on with a process that has ended by itself. */
    void checkAlive() {
        if (!process.isAlive()) {
            throw stopping ? new SuiteFailure("Stopped while starting.") : died();
        }
    }

    void onDeath(Consumer<SuiteFailure> listener) {
        process.onExit().thenRun(() -> {
            if (!stopping) {
                listener.accept(died());
            }
        });
    }

    private SuiteFailure died() {
        if (process.exitValue() == KILLED) {
            return new SuiteFailure(
                    name
                            + " was killed, by a user or because memory ran out: end other programs, or give this machine more.");
        }
        return new SuiteFailure(
                "%s ended with status %d: %s (log: %s)".formatted(name, process.exitValue(), LogTail.cause(log), log));
    }

    String notReadyWithin(Duration patience) {
        return "%s is not ready after %d s: %s (log: %s)"
                .formatted(name, patience.toSeconds(), LogTail.cause(log), log);
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
