package dev.tandem.local.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the suite's processes run Java: by the launcher's own JDK, tuned by a profile.
 *
 * @param temporary where they unpack and buffer, instead of in a folder that all programs of the machine share
 */
record JavaCommand(Path temporary, Profile profile) {
    private static final List<String> ALWAYS =
            List.of("-XX:+ExitOnOutOfMemoryError", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    /**
     * Runs a packaged application from its own folder, as the class archive beside it knows its jars by their relative
     * paths. A JVM that the archive was not made for starts without it, only slower.
     *
     * @param name that identifies the application in a list of processes
     */
    List<String> ofApplication(String name, List<String> heap) {
        return command(
                heap,
                List.of("-Dtandem.process=" + name, "-XX:SharedArchiveFile=app-cds.jsa", "-jar", "quarkus-run.jar"));
    }

    /** Runs a class of the launcher's own class path. */
    List<String> ofClass(String main, List<String> heap, Path log, String... args) {
        List<String> rest =
                new ArrayList<>(List.of("-Dtandem.log=" + log, "-cp", System.getProperty("java.class.path"), main));
        rest.addAll(List.of(args));
        return command(heap, rest);
    }

    private List<String> command(List<String> heap, List<String> rest) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(heap);
        words.addAll(profile.flags());
        words.addAll(ALWAYS);
        words.add("-Djava.io.tmpdir=" + temporary);
        words.addAll(rest);
        return words;
    }
}
