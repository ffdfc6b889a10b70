package dev.tandem.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which answers a service has given while its tests ran, kept in a file, as Quarkus loads this class anew whenever it restarts.
 * The file is removed when a build begins.
 */
final class SeenAnswers {
    private static final Path FILE = Path.of("target", "contract-seen.txt");
    private static final Set<String> NOTED = ConcurrentHashMap.newKeySet();

    private SeenAnswers() {}

    static void note(PromisedAnswer seen) {
        if (NOTED.add(seen.toString())) {
            try {
                Files.createDirectories(FILE.getParent());
                Files.writeString(FILE, seen + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    static Set<PromisedAnswer> all() throws IOException {
        return Files.readAllLines(FILE).stream()
                .map(PromisedAnswer::parse)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
