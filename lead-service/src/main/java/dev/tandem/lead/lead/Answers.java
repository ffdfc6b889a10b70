package dev.tandem.lead.lead;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a lead says, by the names of what it was asked. */
final class Answers {
    private Answers() {}

    /** Where both say something, the second is right. */
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
