package dev.tandem.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The examples of a contract, of which Swagger UI, Redoc and mock servers compose the bodies that they show. */
final class ContractExamples {
    private final ServedContract contract;

    ContractExamples(ServedContract contract) {
        this.contract = contract;
    }

    /** The fields for which tools can only make something up. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        contract.schemas().forEach(schema -> missing(schema.getKey(), schema.getValue(), missing));
        return missing;
    }

    private static void missing(String name, JsonNode schema, List<String> missing) {
        // What is referred to is a schema of its own, and checked as such.
        if (schema.has("examples") || schema.has("enum") || schema.has("$ref") || isYesOrNo(schema)) {
            return;
        }
        if (schema.has("properties")) {
            schema.path("properties")
                    .properties()
                    .forEach(field -> missing(name + "." + field.getKey(), field.getValue(), missing));
        } else if (schema.has("items")) {
            missing(name + "[]", schema.path("items"), missing);
        } else {
            missing.add(name);
        }
    }

    /** The examples that their own schemas refuse. */
    List<String> invalid() {
        List<String> faults = new ArrayList<>();
        contract.schemas().forEach(schema -> invalid(schema.getKey(), schema.getValue(), faults));
        return faults;
    }

    private void invalid(String name, JsonNode schema, List<String> faults) {
        schema.path("examples")
                .forEach(example -> contract.faults(schema, example)
                        .forEach(fault -> faults.add(name + " " + example + ": " + fault)));
        schema.path("properties")
                .properties()
                .forEach(field -> invalid(name + "." + field.getKey(), field.getValue(), faults));
        if (schema.has("items")) {
            invalid(name + "[]", schema.path("items"), faults);
        }
    }

    /** The JSON that tools compose for requests. */
    List<ComposedRequest> requests() {
        List<ComposedRequest> requests = new ArrayList<>();
        for (ServedContract.Route route : contract.routes()) {
            JsonNode content = route.operation().path("requestBody").path("content");
            for (Map.Entry<String, JsonNode> media : content.properties()) {
                if (media.getKey().matches("application/(.+\\+)?json")) {
                    JsonNode schema = media.getValue().path("schema");
                    requests.add(new ComposedRequest(route, media.getKey(), schema, composed(schema)));
                }
            }
        }
        return requests;
    }

    private JsonNode composed(JsonNode schema) {
        if (schema.has("examples")) {
            return schema.path("examples").path(0);
        }
        if (schema.has("$ref")) {
            return composed(contract.resolved(schema));
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        if (schema.has("properties")) {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            schema.path("properties")
                    .properties()
                    .forEach(field -> body.set(field.getKey(), composed(field.getValue())));
            return body;
        }
        if (schema.has("items")) {
            ArrayNode body = JsonNodeFactory.instance.arrayNode();
            return body.add(composed(schema.path("items")));
        }
        if (isYesOrNo(schema)) {
            return BooleanNode.TRUE;
        }
        throw new AssertionError("nothing to show for " + schema);
    }

    private static boolean isYesOrNo(JsonNode schema) {
        return schema.path("type").asText().equals("boolean");
    }

    /** A request of an operation, with all that has an example. */
    record ComposedRequest(ServedContract.Route route, String mediaType, JsonNode schema, JsonNode body) {
        String operation() {
            return route.operation().path("operationId").asText();
        }

        boolean takes(String header) {
            return route.operation().path("parameters").findValuesAsText("name").contains(header);
        }
    }
}
