package dev.tandem.local.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the suite's processes run Java: the launcher's own JDK, tuned for six processes on one small machine. Heap and
 * metaspace start as large as a service needs to start, or it would collect garbage dozens of times until they are; and
 * the first compiler alone starts a service in two thirds of the time and memory; what the second would gain later matters
 * in production, not here.
 *
 * @param temporary where they unpack and buffer, instead of in a folder that all programs of the machine share
 */
record JavaCommand(Path temporary, boolean forLoad) {
    private static final List<String> SMALL = List.of(
            "-Xms64m",
            "-XX:MetaspaceSize=160m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xss512k",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=20");
    /** As in operation: slower to start, and faster later. */
    private static final List<String> FOR_LOAD = List.of("-XX:+UseParallelGC");

    private static final List<String> ALWAYS =
            List.of("-XX:+ExitOnOutOfMemoryError", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    /**
     * Runs a packaged application from its own folder, as the class archive beside it knows its jars by their relative
     * paths. A JVM that the archive was not made for starts without it, only slower.
     *
     * @param name that identifies the application in a list of processes
     */
    List<String> ofApplication(String name, int heapMegabytes) {
        return command(
                heapMegabytes,
                List.of("-Dtandem.process=" + name, "-XX:SharedArchiveFile=app-cds.jsa", "-jar", "quarkus-run.jar"));
    }

    /** Runs a class of the launcher's own class path. */
    List<String> ofClass(String main, int heapMegabytes, Path log, String... args) {
        List<String> rest =
                new ArrayList<>(List.of("-Dtandem.log=" + log, "-cp", System.getProperty("java.class.path"), main));
        rest.addAll(List.of(args));
        return command(heapMegabytes, rest);
    }

    private List<String> command(int heapMegabytes, List<String> rest) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-Xmx" + heapMegabytes + "m");
        words.addAll(forLoad ? FOR_LOAD : SMALL);
        words.addAll(ALWAYS);
        words.add("-Djava.io.tmpdir=" + temporary);
        words.addAll(rest);
        return words;
    }
}
