package dev.tandem.local.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the suite's processes run Java: the launcher's own JDK, tuned for six processes on one small machine. A heap starts
 * small, as a JVM takes a sixty-fourth of the machine otherwise, and the first compiler alone starts a service in two
 * thirds of the time and memory; what the second would gain later matters in production, not here.
 */
final class JavaCommand {

    private static final List<String> SMALL = List.of(
            "-Xms24m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xss512k",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=20",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    private JavaCommand() {}

    static List<String> ofJar(Path jar, int heapMegabytes) {
        return command(heapMegabytes, List.of("-jar", jar.toString()));
    }

    /** Runs a class of the launcher's own class path. */
    static List<String> ofClass(String main, int heapMegabytes, Path log, String... args) {
        List<String> rest =
                new ArrayList<>(List.of("-Dtandem.log=" + log, "-cp", System.getProperty("java.class.path"), main));
        rest.addAll(List.of(args));
        return command(heapMegabytes, rest);
    }

    private static List<String> command(int heapMegabytes, List<String> rest) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-Xmx" + heapMegabytes + "m");
        words.addAll(SMALL);
        words.addAll(rest);
        return words;
    }
}
