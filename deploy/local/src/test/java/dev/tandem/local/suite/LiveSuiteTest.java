package dev.tandem.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.embedded.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveSuiteTest {
    /** Like Maven, it writes down what it was asked for, runs the service as a child of its own and ends it when ended. */
    private static final String STAND_IN_MAVEN = """
            #!/bin/sh
            pwd >asked
            for word; do echo "$word" >>asked; done
            "$JAVA_HOME/bin/java" -jar lead-service/target/quarkus-app/quarkus-run.jar &
            echo $! >child
            trap 'kill $!' TERM
            wait
            """;

    /** One that dies without a thought for its child. */
    private static final String CARELESS_MAVEN = STAND_IN_MAVEN.replace("trap 'kill $!' TERM\n", "");

    private final PortPlan ports = PortPlan.free();

    @TempDir
    static Path keys;

    @TempDir
    Path root;

    private Suite suite;

    @BeforeEach
    void packageServices() throws Exception {
        StandInSuite.packageIn(root, keys);
        suite = StandInSuite.withLiveService(root, ports, new LiveService("lead-service", 25_005));
    }

    @AfterEach
    void stop() {
        suite.stop();
    }

    @Test
    void theNamedServiceIsRunByMavenAndTheOthersAsTheyArePackaged() throws Exception {
        mavenIs(STAND_IN_MAVEN);

        suite.start();

        assertEquals(4, usedPorts());
        List<String> asked = Files.readAllLines(root.resolve("asked"));
        assertEquals(root.toRealPath().toString(), asked.get(0));
        assertTrue(asked.containsAll(List.of("-pl", "lead-service", "-am", "-Ddebug=25005")), asked.toString());
        assertTrue(asked.get(asked.size() - 1).endsWith(":dev"), asked.toString());
        assertTrue(live().isAlive());
        for (String packaged : List.of("playbook-service", "incentive-service", "gateway")) {
            assertFalse(asked.contains(packaged), packaged);
        }
    }

    @Test
    void whatMavenLeavesBehindIsGoneWhenStopped() throws Exception {
        mavenIs(CARELESS_MAVEN);
        suite.start();
        ProcessHandle live = live();

        suite.stop();

        assertFalse(live.isAlive());
        assertEquals(0, usedPorts());
    }

    @Test
    void withoutADebugPortNoDebuggerIsListenedFor() {
        List<String> command = new LiveService("gateway", 0).command(root);

        assertTrue(command.contains("-Ddebug=false"), command.toString());
    }

    private void mavenIs(String script) throws Exception {
        Path maven = Files.writeString(root.resolve("mvnw"), script);
        assertTrue(maven.toFile().setExecutable(true));
    }

    private ProcessHandle live() throws Exception {
        String pid = Files.readString(root.resolve("child")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private long usedPorts() {
        return List.of(ports.gateway(), ports.lead(), ports.playbook(), ports.incentive()).stream()
                .filter(each -> !Ports.isFree(each))
                .count();
    }
}
