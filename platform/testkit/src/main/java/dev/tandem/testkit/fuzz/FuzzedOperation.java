package dev.tandem.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.testkit.contract.ServedContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An operation as its contract describes it, with all references resolved one level down.
 *
 * @param roles of which its caller needs one; empty for anyone
 * @param mediaType of its body; empty when it has none
 * @param media what the contract says about that body
 */
record FuzzedOperation(
        String id,
        String verb,
        List<String> segments,
        Set<String> roles,
        List<JsonNode> parameters,
        String mediaType,
        JsonNode media,
        boolean bodyRequired,
        JsonNode promise) {

    static FuzzedOperation of(ServedContract contract, ServedContract.Route route) {
        JsonNode promise = route.operation();
        Set<String> roles = new TreeSet<>();
        promise.path("x-roles").forEach(role -> roles.add(role.asText()));
        List<JsonNode> parameters = new ArrayList<>();
        promise.path("parameters").forEach(parameter -> parameters.add(contract.resolved(parameter)));
        Optional<Map.Entry<String, JsonNode>> body = promise.path("requestBody").path("content").properties().stream()
                .findFirst();
        return new FuzzedOperation(
                promise.path("operationId").asText(),
                route.verb().toUpperCase(java.util.Locale.ROOT),
                route.segments(),
                roles,
                parameters,
                body.map(Map.Entry::getKey).orElse(""),
                body.map(Map.Entry::getValue).orElse(promise.path("none")),
                promise.path("requestBody").path("required").asBoolean(),
                promise);
    }

    /** Who calls it shows what it has in the call itself. */
    boolean isForAnybody() {
        return promise.has("security") && promise.path("security").isEmpty();
    }

    boolean reads() {
        return verb.equals("GET");
    }

    boolean takesJson() {
        return mediaType.endsWith("json") && !mediaType.contains("ndjson");
    }

    boolean hasHeader(String name) {
        return parameters.stream()
                .anyMatch(parameter -> isIn(parameter, "header")
                        && parameter.path("name").asText().equals(name));
    }

    List<JsonNode> queryParameters() {
        return parameters.stream().filter(parameter -> isIn(parameter, "query")).toList();
    }

    /** What the contract says about the value of a variable of the path. */
    Optional<JsonNode> pathParameter(String name) {
        return parameters.stream()
                .filter(parameter -> isIn(parameter, "path")
                        && parameter.path("name").asText().equals(name))
                .findFirst();
    }

    /** Whether the contract speaks of that field of the body, or of that parameter. */
    boolean knows(ServedContract contract, String pointer) {
        if (!pointer.startsWith("/")) {
            return parameters.stream()
                    .anyMatch(parameter -> parameter.path("name").asText().equals(pointer));
        }
        JsonNode schema = contract.resolved(media.path("schema"));
        for (String step : pointer.substring(1).split("/")) {
            boolean isIndex = schema.has("items");
            schema = contract.resolved(
                    isIndex ? schema.path("items") : schema.path("properties").path(step));
        }
        return !schema.isMissingNode();
    }

    boolean namesRecord() {
        return segments.stream().anyMatch(FuzzedOperation::isVariable);
    }

    static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }

    private static boolean isIn(JsonNode parameter, String place) {
        return parameter.path("in").asText().equals(place);
    }
}
