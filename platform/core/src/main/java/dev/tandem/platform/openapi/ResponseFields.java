package dev.tandem.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * A field of a response is there, unless its description says when it is absent. What requests use, too, keeps to the rules of
 * requests.
 */
final class ResponseFields {
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private ResponseFields() {}

    static void require(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        UsedSchemas requested = new UsedSchemas(schemas);
        UsedSchemas answered = new UsedSchemas(schemas);
        UsedSchemas used = new UsedSchemas(schemas);
        List<Schema> patches = new ArrayList<>();
        UsedSchemas beyondPatches = new UsedSchemas(schemas);
        for (Operation operation : operations(contract)) {
            if (operation.getRequestBody() != null) {
                Content body = operation.getRequestBody().getContent();
                requested.add(body);
                Optional.ofNullable(body.getMediaType(MERGE_PATCH))
                        .ifPresentOrElse(media -> patches.add(media.getSchema()), () -> beyondPatches.add(body));
            }
            operation.getResponses().getAPIResponses().values().forEach(answer -> {
                answered.add(answer.getContent());
                beyondPatches.add(answer.getContent());
            });
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(parameter -> used.add(parameter.getSchema()));
            }
        }
        patches.forEach(schema -> patch(schema, schemas, beyondPatches.names()));
        answered.names().stream()
                .filter(name -> !requested.names().contains(name))
                .map(schemas::get)
                .forEach(ResponseFields::require);
        used.names().addAll(requested.names());
        used.names().addAll(answered.names());
        keep(contract, used);
    }

    /**
     * A merge patch (RFC 7396) names the fields to change, and none that it does not; null clears what may be missing. The same holds for
     * the objects in it.
     *
     * @param others schemas that others than patches use, and which stay as they are
     */
    private static void patch(Schema reference, Map<String, Schema> schemas, Set<String> others) {
        String ref = reference.getRef();
        String name = ref == null ? null : ref.substring(ref.lastIndexOf('/') + 1);
        Schema schema = schemas.get(name);
        if (schema == null || schema.getProperties() == null || others.contains(name)) {
            return;
        }
        List<String> needed = Optional.ofNullable(schema.getRequired()).orElse(List.of());
        schema.setRequired(null);
        schema.getProperties().forEach((field, value) -> {
            patch(value, schemas, others);
            if (!needed.contains(field)) {
                schema.addProperty(field, orNull(value));
            }
        });
    }

    private static Schema orNull(Schema value) {
        if (value.getRef() == null) {
            return value.addType(SchemaType.NULL);
        }
        return OASFactory.createSchema()
                .anyOf(List.of(
                        OASFactory.createSchema().ref(value.getRef()),
                        OASFactory.createSchema().addType(SchemaType.NULL)))
                .description(value.getDescription())
                .examples(value.getExamples());
    }

    /** The scanner also lists what no operation uses. */
    private static void keep(OpenAPI contract, UsedSchemas used) {
        Map<String, Schema> kept = new TreeMap<>(contract.getComponents().getSchemas());
        kept.keySet().retainAll(used.names());
        contract.getComponents().setSchemas(kept);
    }

    private static List<Operation> operations(OpenAPI contract) {
        return contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .toList();
    }

    private static void require(Schema schema) {
        if (schema.getProperties() != null) {
            List<String> present = schema.getProperties().entrySet().stream()
                    .filter(field -> !mayBeAbsent(field.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            schema.setRequired(present.isEmpty() ? null : present);
        }
    }

    private static boolean mayBeAbsent(Schema field) {
        String said = field.getDescription();
        return said != null && said.toLowerCase(Locale.ROOT).contains("absent");
    }
}
