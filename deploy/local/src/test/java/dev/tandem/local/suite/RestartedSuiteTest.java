package dev.tandem.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.embedded.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a suite when one of its processes is killed. */
@Timeout(120)
class RestartedSuiteTest {
    private static final String LEAD = "-Dtandem.process=lead-service";
    private static final String BROKER = "broker";
    /** Longer than any test waits. */
    private static final Duration FOR_EVER = Duration.ofMinutes(5);

    private final PortPlan ports = PortPlan.free();
    private Process launcher;

    @TempDir
    static Path keys;

    @TempDir
    Path root;

    @BeforeEach
    void packageServices() throws Exception {
        StandInSuite.packageIn(root, keys);
    }

    @AfterEach
    void stop() throws Exception {
        launcher.destroy();
        launcher.waitFor();
        assertEquals(0, StandInSuite.usedOf(ports));
    }

    @ParameterizedTest
    @ValueSource(strings = {LEAD, BROKER})
    void aKilledProcessIsStartedAgainAndSaidSoInOneLine(String process) throws Exception {
        launch(Duration.ofMillis(10));
        long first = kill(process);

        await(() -> running(process).isPresent() && StandInSuite.usedOf(ports) == 6);

        assertNotEquals(first, running(process).orElseThrow().pid());
        String line = onlyLine();
        assertTrue(
                line.matches("\\S+ was killed, by a user or because memory ran out \\(log: \\S+\\.log\\); "
                        + "it is started again in \\S+ s \\(1 of at most 5 times\\)"),
                line);
    }

    @Test
    void aServiceThatKeepsDyingEndsTheSuiteWithAStatus() throws Exception {
        launch(Duration.ofMillis(10));
        Files.delete(root.resolve("lead-service/target/quarkus-app/quarkus-run.jar"));
        kill(LEAD);

        assertTrue(launcher.waitFor(60, TimeUnit.SECONDS));

        assertEquals(1, launcher.exitValue());
        List<String> said = said();
        assertEquals(6, said.size(), said.toString());
        String last = said.get(5);
        assertTrue(last.startsWith("lead-service ended with status 1: "), last);
        assertTrue(last.endsWith("; it has been started again 5 times within 10 minutes: the suite ends."), last);
    }

    @Test
    void aSuiteThatIsStoppedBeforeTheRestartLeavesNothingRunning() throws Exception {
        launch(FOR_EVER);
        kill(LEAD);
        await(() -> said().size() == 1);

        // As Ctrl-C does, which a JVM that was started in the background does not hear.
        launcher.toHandle().destroy();

        assertTrue(launcher.waitFor(30, TimeUnit.SECONDS));
        assertEquals(1, said().size());
        assertEquals(0, StandInSuite.usedOf(ports));
    }

    @Test
    void aLauncherThatIsKilledBeforeTheRestartLeavesNothingRunning() throws Exception {
        launch(FOR_EVER);
        kill(LEAD);
        await(() -> said().size() == 1);

        launcher.destroyForcibly().waitFor();

        await(() -> StandInSuite.usedOf(ports) == 0);
    }

    @Test
    void aLauncherThatIsKilledAfterTheRestartLeavesNothingRunning() throws Exception {
        launch(Duration.ofMillis(10));
        kill(LEAD);
        await(() -> running(LEAD).isPresent() && !Ports.isFree(ports.lead()));

        launcher.destroyForcibly().waitFor();

        await(() -> StandInSuite.usedOf(ports) == 0);
    }

    private void launch(Duration firstPause) throws Exception {
        launcher = AnotherLauncher.start(root, ports, firstPause);
    }

    /** Returns its id. */
    private long kill(String process) throws Exception {
        ProcessHandle victim = running(process).orElseThrow();
        victim.destroyForcibly();
        await(() -> !victim.isAlive());
        return victim.pid();
    }

    private Optional<ProcessHandle> running(String process) {
        return launcher.children()
                .filter(each -> each.info().command().orElse("").endsWith("/java"))
                .filter(each -> nameOf(each).equals(process))
                .findFirst();
    }

    /** The broker's class path is too long for the system to tell its arguments. */
    private static String nameOf(ProcessHandle java) {
        return Stream.of(java.info().arguments().orElse(new String[0]))
                .filter(word -> word.startsWith("-Dtandem.process="))
                .findFirst()
                .orElse(BROKER);
    }

    /** Without what Java says of the options that the environment gives it. */
    private List<String> said() throws Exception {
        return Files.readAllLines(AnotherLauncher.said(root)).stream()
                .filter(line -> !line.startsWith("Picked up JAVA_TOOL_OPTIONS"))
                .toList();
    }

    private String onlyLine() throws Exception {
        List<String> said = said();
        assertEquals(1, said.size(), said.toString());
        return said.get(0);
    }

    private static void await(Callable<Boolean> so) throws Exception {
        for (int looks = 0; looks < 1_200 && !so.call(); looks++) {
            Thread.sleep(50);
        }
        assertTrue(so.call());
    }
}
