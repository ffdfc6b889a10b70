package dev.tandem.local;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.embedded.Ports;
import dev.tandem.local.api.Api;
import dev.tandem.local.api.LocalTokens;
import dev.tandem.local.api.Patience;
import dev.tandem.local.suite.Suite;
import dev.tandem.local.suite.SuiteFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The real suite as it is packaged: processes of its own, on free ports, with all that it keeps in one folder. */
final class RunningSuite implements AutoCloseable {
    private static final int PROCESSES = 6;

    private final int ports = freeRow();
    private final Suite suite;
    private final SuiteFolder folder;

    private RunningSuite(Path local) {
        folder = SuiteFolder.of(Path.of("../.."), local);
        Options options =
                new Options(false, true, true, ports, ports + 4, ports + 5, Optional.empty(), Optional.empty());
        suite = new Suite(folder, options);
    }

    static RunningSuite startedIn(Path local) {
        RunningSuite running = new RunningSuite(local);
        try {
            running.suite.start();
        } catch (RuntimeException failure) {
            running.suite.stop();
            throw failure;
        }
        return running;
    }

    Api api() {
        return new Api(suite.address(), LocalTokens.keptIn(folder.keys()));
    }

    /** Stops it, and fails when any process of it is left. */
    @Override
    public void close() {
        int running = processes().size();
        suite.stop();
        Patience.awaitUntil(
                "no process is left of the suite",
                () -> Optional.of(processes()).filter(List::isEmpty));
        assertTrue(running >= PROCESSES, "only " + running + " processes were still there to be stopped");
    }

    private static List<ProcessHandle> processes() {
        return ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    /** Gateway and services take four ports in a row, the ground two more; below 30,000 none is given away unasked. */
    private static int freeRow() {
        return RandomGenerator.getDefault()
                .ints(20_000, 30_000)
                .filter(first -> IntStream.range(first, first + PROCESSES).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow();
    }
}
