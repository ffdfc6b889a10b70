package dev.tandem.local.suite;

import dev.tandem.embedded.Folders;
import dev.tandem.embedded.Ports;
import dev.tandem.embedded.token.SigningKeys;
import dev.tandem.local.Options;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.IntStream;

/** A repository whose services are stand-ins; PostgreSQL and broker are real. */
final class StandInSuite {
    private static final List<String> MODULES =
            List.of("lead-service", "playbook-service", "incentive-service", "gateway");

    private StandInSuite() {}

    /** @param keys where the suites of all tests have their pair: RSA takes seconds, and no stand-in looks at a token */
    static void packageIn(Path root, Path keys) throws IOException {
        SigningKeys.keptIn(keys);
        SuiteFolder folder = SuiteFolder.of(root);
        Folders.existing(folder.local());
        Files.createSymbolicLink(folder.keys(), keys);
        for (String module : MODULES) {
            Path app = Folders.existing(root.resolve(module).resolve("target/quarkus-app"));
            writeJar(app.resolve("quarkus-run.jar"));
        }
    }

    static Suite in(Path root, PortPlan ports) {
        return new Suite(SuiteFolder.of(root), options(ports));
    }

    /** @param firstPause before a process is started again */
    static Suite in(Path root, PortPlan ports, Duration firstPause) {
        return new Suite(SuiteFolder.of(root), options(ports), Optional.empty(), firstPause);
    }

    static Suite withLiveService(Path root, PortPlan ports, LiveService live) {
        return new Suite(SuiteFolder.of(root), options(ports), live);
    }

    static long usedOf(PortPlan ports) {
        return IntStream.of(
                        ports.gateway(),
                        ports.lead(),
                        ports.playbook(),
                        ports.incentive(),
                        ports.postgres(),
                        ports.kafka())
                .filter(each -> !Ports.isFree(each))
                .count();
    }

    private static Options options(PortPlan ports) {
        return new Options(true, false, false, ports, Optional.empty(), Optional.empty());
    }

    private static void writeJar(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandInService.class.getName());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file, manifest)) {
            add(StandInService.class, entries);
            add(StandIn.class, entries);
        }
    }

    private static void add(Class<?> type, JarOutputStream entries) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        entries.putNextEntry(new JarEntry(name));
        try (InputStream bytes = type.getClassLoader().getResourceAsStream(name)) {
            bytes.transferTo(entries);
        }
    }
}
