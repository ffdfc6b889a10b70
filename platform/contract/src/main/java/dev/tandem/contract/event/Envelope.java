package dev.tandem.contract.event;

import dev.tandem.contract.text.Tree;
import dev.tandem.contract.text.YamlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is the same for all events: {@code envelope.yaml}. */
final class Envelope {
    private static final Map<String, Object> ENVELOPE = read();

    private Envelope() {}

    /** A JSON Schema of the headers. */
    static Map<String, Object> headers() {
        return Tree.object(ENVELOPE, "headers");
    }

    /** The meaning of each field of {@code occurrence}. */
    static Map<String, Object> occurrence() {
        return Tree.object(ENVELOPE, "occurrence");
    }

    /** @return the schema of an occurrence with what its fields mean, where it does not say so itself */
    static Map<String, Object> described(Map<String, Object> schema) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Tree.object(schema, "properties").forEach((name, field) -> {
            Map<String, Object> described = new LinkedHashMap<>(Tree.object(field));
            if (occurrence().containsKey(name)) {
                described.putIfAbsent("description", occurrence().get(name));
            }
            fields.put(name, described);
        });
        Map<String, Object> all = new LinkedHashMap<>(schema);
        all.put("properties", fields);
        return all;
    }

    private static Map<String, Object> read() {
        try (InputStream file = Envelope.class.getResourceAsStream("envelope.yaml")) {
            return YamlText.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
