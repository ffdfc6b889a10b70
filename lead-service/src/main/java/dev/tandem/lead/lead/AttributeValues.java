package dev.tandem.lead.lead;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Answers on a lead, by the names of the questions. */
final class AttributeValues {
    private AttributeValues() {}

    /** Where both have an answer, the second wins. */
    static Map<String, Object> both(Map<String, Object> first, Map<String, Object> second) {
        Map<String, Object> all = new LinkedHashMap<>(first);
        all.putAll(second);
        return all;
    }

    static Map<String, Object> scrubbed(Map<String, Object> answers, UnaryOperator<String> scrubbed) {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue() instanceof String text ? scrubbed.apply(text) : entry.getValue()));
    }
}
