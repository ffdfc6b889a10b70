package dev.tandem.platform.openapi;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The names of all schemas that some content needs, directly or through others. */
final class UsedSchemas {
    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> schemas;
    private final Set<String> names = new HashSet<>();

    UsedSchemas(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    Set<String> names() {
        return names;
    }

    void add(Content content) {
        if (content != null) {
            content.getMediaTypes().values().forEach(media -> add(media.getSchema()));
        }
    }

    void add(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(PREFIX.length());
            if (names.add(name)) {
                add(schemas.get(name));
            }
        }
        add(schema.getItems());
        add(schema.getAdditionalPropertiesSchema());
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(list -> list != null)
                .flatMap(Collection::stream)
                .forEach(this::add);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::add);
        }
    }
}
