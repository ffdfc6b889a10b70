package dev.tandem.platform.openapi;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
        parts(schema).forEach(this::add);
    }

    /** What a schema is made of, one level down; references are not followed. */
    static Stream<Schema> parts(Schema schema) {
        Stream<Schema> whole = Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema());
        Stream<Schema> choices = Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(Collection::stream);
        Stream<Schema> fields = schema.getProperties() == null ? Stream.of() : schema.getProperties().values().stream();
        return Stream.of(whole, choices, fields).flatMap(Function.identity()).filter(Objects::nonNull);
    }
}
