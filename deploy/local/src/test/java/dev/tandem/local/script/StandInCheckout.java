package dev.tandem.local.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A checkout with the real scripts, where nothing has been built and Maven is whatever a test makes it. */
final class StandInCheckout {
    /** Tests run in their module's folder. */
    private static final Path REAL = Path.of("../..").toAbsolutePath().normalize();

    private final Path root;
    private final Path programs;
    private final Map<String, String> environment = new HashMap<>();
    private final List<String> within = new ArrayList<>();
    private String workingFolder = "";

    private StandInCheckout(Path root, Path programs) {
        this.root = root;
        this.programs = programs;
    }

    static StandInCheckout in(Path folder) throws IOException {
        StandInCheckout checkout = new StandInCheckout(folder.resolve("a checkout"), folder.resolve("programs"));
        Files.createDirectories(checkout.programs);
        checkout.copy("deploy/run", "deploy/local/src/main/resources/run-help.txt", "pom.xml");
        try (Stream<Path> files = Files.list(REAL.resolve("deploy/local"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sh"))
                    .forEach(name -> checkout.copy("deploy/local/" + name));
        }
        checkout.withMaven("echo 'this Maven is not to be run'; exit 1");
        checkout.environment.put("PATH", checkout.programs + ":" + System.getenv("PATH"));
        checkout.environment.put("JAVA_HOME", System.getProperty("java.home"));
        return checkout;
    }

    private void copy(String... paths) {
        try {
            for (String path : paths) {
                Files.createDirectories(root.resolve(path).getParent());
                Files.copy(REAL.resolve(path), root.resolve(path), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path root() {
        return root;
    }

    StandInCheckout withMaven(String script) throws IOException {
        return withScript(root.resolve("mvnw"), script);
    }

    /** The project's own wrapper, with what it reads. */
    StandInCheckout withRealMaven() throws IOException {
        Files.delete(root.resolve("mvnw"));
        copy("mvnw", ".mvn/jvm.config", ".mvn/maven.config", ".mvn/wrapper/maven-wrapper.properties");
        return this;
    }

    /** A program that is found before the system's. */
    StandInCheckout withProgram(String name, String script) throws IOException {
        return withScript(programs.resolve(name), script);
    }

    /** A Java that reports the given version. */
    StandInCheckout withJava(String version) throws IOException {
        Path home = programs.resolve("jdk");
        Files.createDirectories(home.resolve("bin"));
        with("JAVA_HOME", home.toString());
        return withScript(
                home.resolve("bin/java"),
                "echo '    java.home = " + home + "'; echo '    java.specification.version = " + version + "'");
    }

    /** A JDK whose Java prints the folder that it runs in, and a Maven that builds what is asked for, out of nothing. */
    StandInCheckout thatLaunches() throws IOException {
        Path home = programs.resolve("jdk");
        withJava("17");
        withScript(
                home.resolve("bin/java"),
                "case \"$*\" in *-version) echo '    java.home = " + home
                        + "'; echo '    java.specification.version = 17' ;; *) pwd ;; esac");
        withScript(home.resolve("bin/javac"), "exit");
        return withMaven("""
                for jar in platform/token/target/tandem-platform-token-1.0.0-SNAPSHOT.jar \
                    platform/core/target/tandem-platform-core-1.0.0-SNAPSHOT.jar \
                    platform/condition/target/tandem-platform-condition-1.0.0-SNAPSHOT.jar \
                    platform/embedded/target/tandem-platform-embedded-1.0.0-SNAPSHOT.jar deploy/local/target/tandem-local.jar \
                    deploy/clients/java/target/tandem-java-client-1.0.0-SNAPSHOT.jar \
                    deploy/demo/target/tandem-demo-1.0.0-SNAPSHOT.jar deploy/ledger-verifier/target/ledger-verifier.jar \
                    lead-service/target/quarkus-app/app-cds.jsa playbook-service/target/quarkus-app/app-cds.jsa \
                    incentive-service/target/quarkus-app/app-cds.jsa gateway/target/quarkus-app/app-cds.jsa; do
                  mkdir -p "$(dirname "$jar")" && touch "$jar"
                done""");
    }

    /** @param up a file that this Java makes when it runs as the launcher, and then stays */
    StandInCheckout withJavaThatStays(Path up) throws IOException {
        Path java = programs.resolve("jdk/bin/java");
        String script = Files.readString(java).replace("pwd ;;", "touch '" + up + "'; exec sleep 60 ;;");
        Files.writeString(java, script);
        return this;
    }

    /** Makes the launcher's sources newer than what was built from them. */
    void touchSources() throws IOException {
        Files.setLastModifiedTime(
                root.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(5)));
    }

    StandInCheckout in(String workingFolder) {
        this.workingFolder = workingFolder;
        return this;
    }

    StandInCheckout with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    StandInCheckout without(String variable) {
        environment.put(variable, null);
        return this;
    }

    /** Words in front of the command, such as {@code unshare -rn}. */
    StandInCheckout within(String... words) {
        within.addAll(Arrays.asList(words));
        return this;
    }

    private StandInCheckout withScript(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return this;
    }

    Process start(String... options) throws IOException {
        List<String> words = new ArrayList<>(within);
        words.add(root.resolve("deploy/run").toString());
        words.addAll(List.of(options));
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(root.resolve(workingFolder).toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("TANDEM_"));
        environment.forEach((name, value) -> {
            if (value == null) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        return builder.start();
    }

    /** Runs {@code deploy/run} to its end. */
    Outcome run(String... options) throws Exception {
        return Outcome.of(start(options));
    }

    record Outcome(int status, List<String> output, List<String> errors) {

        static Outcome of(Process process) throws Exception {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(
                    process.waitFor(), output.lines().toList(), errors.lines().toList());
        }

        /** The one line of a failure; anything else is shown as it came. */
        String line() {
            return status != 0 && errors.size() == 1 ? errors.get(0) : toString();
        }
    }
}
