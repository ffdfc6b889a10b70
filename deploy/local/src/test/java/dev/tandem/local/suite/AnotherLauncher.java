package dev.tandem.local.suite;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tandem.demo.api.SuiteFailure;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A launcher in a JVM of its own, which can be killed and has a status. */
final class AnotherLauncher {
    private AnotherLauncher() {}

    /** Returns when the suite of stand-ins is up. */
    static Process start(Path root, PortPlan ports, Duration firstPause) throws Exception {
        Process jvm = new ProcessBuilder(new JavaCommand(root, Profile.START)
                        .ofClass(
                                AnotherLauncher.class.getName(),
                                List.of("-Xmx64m"),
                                root.resolve("launcher.log"),
                                Integer.toString(ports.gateway()),
                                Integer.toString(ports.postgres()),
                                Integer.toString(ports.kafka()),
                                root.toString(),
                                firstPause.toString()))
                .redirectError(said(root).toFile())
                .start();
        BufferedReader output = jvm.inputReader();
        String line = output.readLine();
        while (line != null && !line.equals("up")) {
            line = output.readLine();
        }
        assertFalse(line == null, "the launcher ended before the suite was up");
        return jvm;
    }

    /** Where its standard error goes. */
    static Path said(Path root) {
        return root.resolve("launcher.err");
    }

    public static void main(String[] args) throws Exception {
        PortPlan ports = new PortPlan(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        Suite suite = StandInSuite.in(Path.of(args[3]), ports, Duration.parse(args[4]));
        Runtime.getRuntime().addShutdownHook(new Thread(suite::stop));
        try {
            suite.start();
        } catch (SuiteFailure failure) {
            suite.leave(failure);
        }
        System.out.println("up");
        Thread.sleep(300_000);
    }
}
