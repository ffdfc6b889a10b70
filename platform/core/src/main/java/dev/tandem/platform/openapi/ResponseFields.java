package dev.tandem.platform.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

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
        for (Operation operation : operations(contract)) {
            if (operation.getRequestBody() != null) {
                requested.add(operation.getRequestBody().getContent());
                patch(operation.getRequestBody().getContent(), schemas);
            }
            operation.getResponses().getAPIResponses().values().forEach(answer -> answered.add(answer.getContent()));
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(parameter -> used.add(parameter.getSchema()));
            }
        }
        answered.names().stream()
                .filter(name -> !requested.names().contains(name))
                .map(schemas::get)
                .forEach(ResponseFields::require);
        used.names().addAll(requested.names());
        used.names().addAll(answered.names());
        keep(contract, used);
    }

    /** A merge patch names the fields to change, and none that it does not. */
    private static void patch(Content content, Map<String, Schema> schemas) {
        Optional.ofNullable(content.getMediaType(MERGE_PATCH))
                .map(media -> media.getSchema().getRef())
                .map(ref -> schemas.get(ref.substring(ref.lastIndexOf('/') + 1)))
                .ifPresent(schema -> schema.setRequired(null));
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
