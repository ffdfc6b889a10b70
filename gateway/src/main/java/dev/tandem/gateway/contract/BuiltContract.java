package dev.tandem.gateway.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** What the build has made of the contracts of all services, and has put on the class path. */
@Dependent
final class BuiltContract {
    private static final String FOLDER = "contract/";

    @Produces
    @Singleton
    Operations operations() {
        return new Operations(table());
    }

    static Stream<String> table() {
        try (BufferedReader table =
                new BufferedReader(new InputStreamReader(open(FOLDER + "operations.tsv"), StandardCharsets.UTF_8))) {
            return table.lines().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static InputStream open(String resource) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
    }
}
