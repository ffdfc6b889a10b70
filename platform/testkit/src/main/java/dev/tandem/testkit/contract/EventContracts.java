package dev.tandem.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The rules for every contract of an event; a service's test inherits them. {@code x-audience} says who may read it besides the
 * vendor, who may read all: {@code partner} is the field that names the partner concerned, {@code "*"} for every partner, or null for
 * nobody; {@code when} are values of other fields that it depends on; {@code fields} are what that partner may read. Whatever
 * hands events to partners goes by this, and by nothing else.
 */
public abstract class EventContracts {
    private static final Path EVENTS = Path.of("contracts", "events");
    private static final String EVERYONE = "*";

    private final Map<String, JsonNode> contracts = new TreeMap<>();

    @BeforeEach
    void readContracts() throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (Stream<Path> files = Files.list(EVENTS)) {
            for (Path file : files.toList()) {
                contracts.put(file.getFileName().toString(), json.readTree(file.toFile()));
            }
        }
        assertFalse(contracts.isEmpty(), "no contract in " + EVENTS.toAbsolutePath());
    }

    @Test
    void everyEventSaysWhoMayReadIt() {
        List<String> silent = new ArrayList<>();
        contracts.forEach((name, contract) -> {
            JsonNode audience = contract.path("x-audience");
            if (!audience.has("partner") || audience.path("partner").isNull() == audience.has("fields")) {
                silent.add(name);
            }
        });
        assertEquals(List.of(), silent);
    }

    @Test
    void whatPointsToAPartnerAndWhatItMayReadIsPartOfTheEvent() {
        List<String> unknown = new ArrayList<>();
        contracts.forEach((name, contract) -> {
            JsonNode audience = contract.path("x-audience");
            List<String> named = new ArrayList<>();
            audience.path("fields").forEach(field -> named.add(field.asText()));
            audience.path("when").fieldNames().forEachRemaining(named::add);
            String partner = audience.path("partner").asText(EVERYONE);
            if (!audience.path("partner").isNull() && !partner.equals(EVERYONE)) {
                named.add(partner);
            }
            named.stream()
                    .filter(field -> !contract.path("properties").has(field))
                    .forEach(field -> unknown.add(name + ": " + field));
        });
        assertEquals(List.of(), unknown);
    }
}
