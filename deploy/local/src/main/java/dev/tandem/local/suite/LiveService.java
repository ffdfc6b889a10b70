package dev.tandem.local.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The one service that runs from its sources: Quarkus compiles what was saved and restarts at the next request.
 *
 * @param name its module, such as {@code lead-service}
 * @param debugPort where a debugger attaches; 0 when none can
 */
public record LiveService(String name, int debugPort) {
    /** Maven's own console would read from the terminal, and its questions would wait there for an answer. */
    private static final List<String> QUIET = List.of(
            "-q",
            "-B",
            "-Dquarkus.console.enabled=false",
            "-Dquarkus.analytics.disabled=true",
            "-Dquarkus.test.continuous-testing=disabled");
    /** Code being edited need not be formatted yet, and its tests need not compile. */
    private static final List<String> WHILE_EDITING = List.of("-Dspotless.check.skip=true", "-Dmaven.test.skip=true");

    /** The launcher's own JDK; and no opinion of Hibernate's on the types of columns, which migrations choose. */
    static final Map<String, String> ENVIRONMENT = Map.of(
            "JAVA_HOME",
            System.getProperty("java.home"),
            "QUARKUS_HIBERNATE_ORM_VALIDATE_IN_DEV_MODE",
            "false",
            // It may be there before the broker is.
            "QUARKUS_LOG_CATEGORY__ORG_APACHE_KAFKA_CLIENTS_NETWORKCLIENT__LEVEL",
            "ERROR");

    private static final int HEAP_MEGABYTES = 512;

    boolean is(String module) {
        return name.equals(module);
    }

    /** The platform is built along, as it is nowhere but in this repository: its sources count as the service's own do. */
    List<String> command(Path root) {
        List<String> words = new ArrayList<>(List.of(root.resolve("mvnw").toString(), "-T1", "-pl", name, "-am"));
        words.addAll(QUIET);
        words.addAll(WHILE_EDITING);
        words.add("-Ddebug=" + (debugPort == 0 ? "false" : debugPort));
        words.add("-Djvm.args=-Xmx" + HEAP_MEGABYTES + "m -Dtandem.process=" + name);
        // By its full name the plugin is found without asking anybody whose prefix "quarkus" is.
        words.addAll(List.of("process-classes", "io.quarkus.platform:quarkus-maven-plugin:dev"));
        return words;
    }
}
