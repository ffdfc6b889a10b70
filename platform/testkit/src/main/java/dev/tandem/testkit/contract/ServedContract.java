package dev.tandem.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The OpenAPI document that a service serves, as a client would hold its answers to it. */
public final class ServedContract {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;
    private final List<Route> routes = new ArrayList<>();
    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

    public ServedContract(String json) {
        try {
            document = JSON.readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(verb -> routes.add(
                                new Route(verb.getKey(), List.of(path.getKey().split("/")), verb.getValue()))));
    }

    /** Empty for a path that is not part of the contract. */
    Optional<JsonNode> operation(String verb, String path) {
        String[] segments = path.split("/");
        return routes.stream()
                .filter(route -> route.verb().equalsIgnoreCase(verb))
                .filter(route -> route.matches(segments))
                .min((one, other) -> one.variables() - other.variables())
                .map(Route::operation);
    }

    /** The promised response, where it is a reference to a shared one. */
    JsonNode response(JsonNode operation, int status) {
        return resolved(operation.path("responses").path(Integer.toString(status)));
    }

    public List<Route> routes() {
        return routes;
    }

    /** A part of the document, or what it refers to. */
    public JsonNode resolved(JsonNode part) {
        return part.has("$ref")
                ? resolved(document.at(part.path("$ref").asText().substring(1)))
                : part;
    }

    /** The shared schemas, by their names. */
    Set<Map.Entry<String, JsonNode>> schemas() {
        return document.at("/components/schemas").properties();
    }

    /** What is wrong with a body, by its schema. */
    public List<String> faults(JsonNode schema, String body) {
        try {
            return told(compiled(schema).validate(JSON.readTree(body)));
        } catch (IOException unreadable) {
            return List.of("is no JSON: " + unreadable.getMessage());
        }
    }

    /** What is wrong with an example, by its schema, of which formats are a part. */
    List<String> faults(JsonNode schema, JsonNode example) {
        return told(compiled(schema)
                .validate(example, (run, all) -> run.getExecutionConfig().setFormatAssertionsEnabled(true)));
    }

    private static List<String> told(Set<ValidationMessage> faults) {
        return faults.stream()
                .map(fault -> fault.getEvaluationPath() + " " + fault.getMessage())
                .toList();
    }

    private JsonSchema compiled(JsonNode schema) {
        return compiled.computeIfAbsent(schema.toString(), text -> compile(schema));
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", document.path("components"));
        whole.set("allOf", JSON.createArrayNode().add(schema));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
    }

    /** An operation, and the verb and path by which it is called. */
    public record Route(String verb, List<String> segments, JsonNode operation) {
        private boolean matches(String[] path) {
            if (path.length != segments.size()) {
                return false;
            }
            for (int i = 0; i < path.length; i++) {
                if (!segments.get(i).startsWith("{") && !segments.get(i).equals(path[i])) {
                    return false;
                }
            }
            return true;
        }

        private int variables() {
            int count = 0;
            for (String segment : segments) {
                count += segment.startsWith("{") ? 1 : 0;
            }
            return count;
        }
    }
}
