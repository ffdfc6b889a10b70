package dev.tandem.contract.change;

import dev.tandem.contract.text.Tree;
import java.util.Map;
import java.util.TreeMap;

/** What has changed of what a body may be: its media types, and the schema of each. */
final class ContentChanges {
    private static final String USUAL = "application/json";

    private final SchemaChanges schemas;
    private final Findings findings;

    ContentChanges(SchemaChanges schemas, Findings findings) {
        this.schemas = schemas;
        this.findings = findings;
    }

    void compare(Object older, Object newer, Direction direction, Place place) {
        Map<String, Object> were = new TreeMap<>(Tree.object(older, "content"));
        Map<String, Object> are = new TreeMap<>(Tree.object(newer, "content"));
        were.forEach((type, body) -> {
            if (are.containsKey(type)) {
                schemas.compare(
                        Tree.object(body).getOrDefault("schema", true),
                        Tree.object(are.get(type)).getOrDefault("schema", true),
                        direction,
                        type.equals(USUAL) ? place : place.at(type));
            } else {
                findings.breaking(direction.rule("MediaTypeRemoved"), place, "`" + type + "` is gone");
            }
        });
        are.keySet().stream()
                .filter(type -> !were.containsKey(type))
                .forEach(type -> findings.addition(direction.rule("MediaTypeAdded"), place, "`" + type + "` is new"));
    }
}
