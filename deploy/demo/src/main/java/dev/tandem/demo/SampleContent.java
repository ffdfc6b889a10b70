package dev.tandem.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tandem.demo.api.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The content of a sample playbook: the story follows it, whichever sample it is. */
final class SampleContent {
    private final Answer draft;

    SampleContent(Answer draft) {
        this.draft = draft;
    }

    String id() {
        return draft.id();
    }

    String code() {
        return draft.text("/code");
    }

    JsonNode all() {
        return draft.body().path("content");
    }

    /** Codes, in the order of the sale. */
    List<String> stages() {
        return items(all().path("stages"))
                .map(stage -> stage.path("code").asText())
                .toList();
    }

    Stream<JsonNode> activities() {
        return items(all().path("stages")).flatMap(stage -> items(stage.path("activities")));
    }

    /** The first thing that is escalated when it is late. */
    JsonNode watched() {
        return activities()
                .filter(activity -> activity.hasNonNull("escalation") && activity.hasNonNull("within"))
                .findFirst()
                .orElseThrow();
    }

    static Duration within(JsonNode activity) {
        return Duration.parse(activity.path("within").asText());
    }

    /** How much a seller of the partner may take off the price. */
    JsonNode sellersGuardrail() {
        return items(all().path("guardrails"))
                .filter(rail -> rail.at("/holder/role").asText().equals("partnerSeller"))
                .findFirst()
                .orElseThrow();
    }

    /** Evidence in the playbook's own words: what the side is to bring, and its checklist as done. */
    String noteOn(String code, String side) {
        JsonNode activity = activities()
                .filter(one -> one.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
        Stream<String> brought = items(activity.path("minimumContent"))
                .filter(content -> content.path("side").asText().equals(side))
                .map(content -> content.path("description").asText());
        Stream<String> done =
                items(activity.path("checklist")).map(item -> item.path("text").asText());
        List<String> words = Stream.concat(brought, done).toList();
        return activity.path("name").asText() + ": " + String.join(". ", words);
    }

    /** The same with one more step, in its last stage and for the person responsible for its first step. */
    Map<String, ?> withStep(String step, String name) {
        JsonNode content = all().deepCopy();
        JsonNode steps = content.path("stages").path(stages().size() - 1).path("activities");
        ObjectNode added = ((ArrayNode) steps).addObject();
        added.put("code", step).put("name", name).put("minimumEvidence", 1).put("signOff", false);
        added.set("roles", steps.at("/0/roles"));
        return Map.of("code", code(), "content", content);
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return array.valueStream();
    }
}
