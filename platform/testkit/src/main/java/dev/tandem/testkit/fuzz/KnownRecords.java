package dev.tandem.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.testkit.contract.GivenAnswer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What answers have told about the records there are: their ids, by the path of their list and by names of fields, and their ETags. */
final class KnownRecords {
    private static final int MOST_NAMES = 200;

    private final Map<String, Set<String>> byList = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Set<String> fixed;
    private final Map<String, String> tags = new HashMap<>();
    private final Random random;

    KnownRecords(Map<String, List<String>> facts, Random random) {
        this.random = random;
        facts.forEach((name, values) -> byName.put(name, new LinkedHashSet<>(values)));
        fixed = Set.copyOf(facts.keySet());
    }

    /** @param variable the name of the path's variable below this list; empty if the contract has none */
    void learn(FuzzRequest request, GivenAnswer answer, String variable) {
        JsonNode body = answer.json();
        fields(body);
        for (JsonNode item : body.isArray() ? body : body.path("items")) {
            record(request.path(), item, variable);
        }
        answer.header().apply("Location").ifPresent(this::location);
        if (!request.operation().reads() && body.has("id")) {
            record(request.path(), body, variable);
        }
        answer.header().apply("ETag").ifPresent(tag -> tag(request, answer, tag));
    }

    private void record(String list, JsonNode item, String variable) {
        JsonNode named = item.path(variable);
        JsonNode key = named.isValueNode() ? named : item.path("id");
        if (key.isValueNode()) {
            add(byList, list, key.asText());
        }
    }

    private void location(String path) {
        int end = path.lastIndexOf('/');
        add(byList, path.substring(0, end), path.substring(end + 1));
    }

    private void tag(FuzzRequest request, GivenAnswer answer, String tag) {
        tags.put(answer.header().apply("Location").orElse(request.path()), tag);
    }

    private void fields(JsonNode body) {
        body.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if ((value.isTextual() || value.isInt()) && value.asText().length() < 60) {
                if (!fixed.contains(field.getKey())) {
                    add(byName, field.getKey(), value.asText());
                }
            } else {
                fields(value);
            }
        });
        if (body.isArray()) {
            body.forEach(this::fields);
        }
    }

    private static void add(Map<String, Set<String>> known, String key, String value) {
        Set<String> values = known.computeIfAbsent(key, none -> new LinkedHashSet<>());
        if (values.size() < MOST_NAMES) {
            values.add(value);
        }
    }

    List<String> in(String list) {
        return List.copyOf(byList.getOrDefault(list, Set.of()));
    }

    /** Values that a field of this name had, or ids of the records that it names, such as a deal's for {@code dealId}. */
    List<String> named(String field) {
        List<String> values = new ArrayList<>(byName.getOrDefault(field, Set.of()));
        if (field.endsWith("Id") && !fixed.contains(field)) {
            values.addAll(in("/v1/" + field.substring(0, field.length() - 2) + "s"));
        }
        return values;
    }

    /** @return the ETag that was seen last, of this path or the record above it; that of what does not exist yet if none was */
    String tag(String path) {
        String record = path.substring(0, Math.max(path.lastIndexOf('/'), 0));
        return tags.getOrDefault(path, tags.getOrDefault(record, "\"0\""));
    }

    /** One of the values; younger ones are more likely, since older records have often reached their end. */
    String pick(List<String> values) {
        int back = Math.min(random.nextInt(values.size()), random.nextInt(values.size()));
        return values.get(values.size() - 1 - back);
    }
}
