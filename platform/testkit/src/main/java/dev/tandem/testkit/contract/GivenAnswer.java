package dev.tandem.testkit.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An answer of a service, whatever client got it. */
public record GivenAnswer(int status, Function<String, Optional<String>> header, String body) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEM = "application/problem+json";
    private static final List<String> HEADERS = List.of("ETag", "Location", "Idempotency-Replayed");

    /**
     * Notes that this answer was given.
     *
     * @param operation that gave it
     */
    public void seen(String operation) {
        SeenAnswers.note(new PromisedAnswer(operation, Integer.toString(status), code()));
    }

    /** What is not as the contract promises. */
    public List<String> faults(ServedContract contract, JsonNode operation) {
        JsonNode promised = contract.response(operation, status);
        if (promised.isMissingNode()) {
            return List.of("status is not in the contract " + code());
        }
        List<String> faults = new ArrayList<>();
        headers(promised, faults);
        body(contract, promised, faults);
        return faults;
    }

    private void headers(JsonNode promised, List<String> faults) {
        for (String name : HEADERS) {
            if (header.apply(name).isPresent() && !promised.path("headers").has(name)) {
                faults.add("header " + name + " is not in the contract");
            }
        }
        if (promised.path("headers").has("ETag") && header.apply("ETag").isEmpty()) {
            faults.add("header ETag is missing");
        }
    }

    private void body(ServedContract contract, JsonNode promised, List<String> faults) {
        String type = mediaType();
        if (type.isEmpty()) {
            return;
        }
        JsonNode media = promised.path("content").path(type);
        if (media.isMissingNode()) {
            faults.add("media type " + type + " is not in the contract");
        } else if (type.equals(PROBLEM)) {
            problem(contract, promised, faults);
        } else if (type.equals("application/json") && media.has("schema")) {
            faults.addAll(contract.faults(media.path("schema"), body));
        } else if (type.equals("application/x-ndjson")) {
            body.lines().forEach(line -> faults.addAll(contract.faults(media.path("schema"), line)));
        }
    }

    private void problem(ServedContract contract, JsonNode promised, List<String> faults) {
        JsonNode schema =
                contract.resolved(promised.path("content").path(PROBLEM).path("schema"));
        faults.addAll(contract.faults(schema, body));
        json().fieldNames().forEachRemaining(member -> {
            if (!schema.path("properties").has(member)) {
                faults.add("fact " + member + " of " + code() + " is not in the contract");
            }
        });
        boolean listed = false;
        for (JsonNode code : promised.path("x-problem-codes")) {
            listed |= code.asText().equals(code());
        }
        if (!listed) {
            faults.add("code " + code() + " is not in the contract");
        }
    }

    /** Of its problem; empty when it is none. */
    public String code() {
        return mediaType().equals(PROBLEM) ? json().path("code").asText() : "";
    }

    /** Its body; missing where that is no JSON. */
    public JsonNode json() {
        try {
            return mediaType().endsWith("json") ? JSON.readTree(body) : JSON.missingNode();
        } catch (JsonProcessingException broken) {
            return JSON.missingNode();
        }
    }

    private String mediaType() {
        return header.apply("Content-Type").map(type -> type.split(";")[0]).orElse("");
    }
}
