package dev.tandem.platform.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operations as the contract lists them: the framework knows neither those of a path nor what they read once it refuses a request. */
@Singleton
class ServedOperations {
    private static final String CONTRACT = "META-INF/quarkus-generated-openapi-doc.JSON";

    /** @param variables of its path; fewer fit a request better */
    private record Operation(Pattern path, long variables, String method, Set<String> mediaTypes) {
        static Stream<Operation> of(String path, JsonNode methods) {
            Pattern pattern = Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"));
            long variables = path.chars().filter(letter -> letter == '{').count();
            return methods.properties().stream()
                    .map(method -> new Operation(
                            pattern,
                            variables,
                            method.getKey().toUpperCase(Locale.ROOT),
                            names(method.getValue().path("requestBody").path("content"))));
        }

        private static Set<String> names(JsonNode object) {
            Set<String> names = new TreeSet<>();
            object.fieldNames().forEachRemaining(names::add);
            return names;
        }
    }

    private volatile List<Operation> all;

    /** By which a path can be asked; empty if there is nothing at it. */
    Set<String> methods(String path) {
        return at(path).map(Operation::method).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of bodies that an operation reads; empty if it reads none. */
    Set<String> mediaTypes(String path, String method) {
        return at(path).filter(operation -> operation.method().equals(method))
                .min(Comparator.comparingLong(Operation::variables))
                .map(Operation::mediaTypes)
                .orElse(Set.of());
    }

    private Stream<Operation> at(String path) {
        return all().stream().filter(operation -> operation.path().matcher(path).matches());
    }

    private List<Operation> all() {
        if (all == null) {
            all = read();
        }
        return all;
    }

    private static List<Operation> read() {
        try (InputStream contract =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(CONTRACT)) {
            List<Operation> operations = new ArrayList<>();
            new ObjectMapper()
                    .readTree(contract)
                    .path("paths")
                    .properties()
                    .forEach(
                            path -> Operation.of(path.getKey(), path.getValue()).forEach(operations::add));
            return operations;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
