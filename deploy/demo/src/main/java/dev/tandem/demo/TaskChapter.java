package dev.tandem.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.demo.api.Answer;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.SuiteFailure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Does everything that the playbook requires for one sale, each step by the person whom the role matrix names. */
final class TaskChapter {
    private static final int MOST_STEPS = 100;

    private final Cast program;
    private final JointSale sale;
    private final SampleContent content;
    private final String engagement;
    private final String partnerId;

    TaskChapter(Cast program, JointSale sale, SampleContent content, String engagement, String partnerId) {
        this.program = program;
        this.sale = sale;
        this.content = content;
        this.engagement = engagement;
        this.partnerId = partnerId;
    }

    /** The same work, once the sale goes on by another version. */
    TaskChapter by(SampleContent next) {
        return new TaskChapter(program, sale, next, engagement, partnerId);
    }

    /** The refusal names everything that the gate asks for; then that is done. */
    void complete(String stage, Answer refusal) {
        if (!requirements(refusal.items("/missing")).containsAll(requirements(missing(stage)))) {
            throw new SuiteFailure(
                    "The refusal does not name everything that " + stage + " requires: " + refusal.shortened());
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<JsonNode> next = missing(stage).stream().findFirst();
            if (next.isEmpty()) {
                return;
            }
            bring(next.get());
        }
        throw new SuiteFailure("The gate of " + stage + " asks for more and more.");
    }

    private static Set<String> requirements(List<JsonNode> missing) {
        return missing.stream()
                .map(one -> one.path("activity") + " " + one.path("requirement") + " " + one.path("role"))
                .collect(Collectors.toSet());
    }

    private List<JsonNode> missing(String stage) {
        Answer now = program.manager.get(engagement);
        return now.items("/gates").stream()
                .filter(gate -> gate.path("stage").asText().equals(stage))
                .flatMap(gate -> gate.path("missing").valueStream())
                .toList();
    }

    private void bring(JsonNode missing) {
        String activity = missing.path("activity").asText();
        String side = missing.path("side").asText();
        ApiCaller person = person(side, missing);
        if (missing.path("requirement").asText().equals("signOff")) {
            sale.signOff(person, engagement, activity);
        } else {
            sale.evidence(person, engagement, activity, content.noteOn(activity, side));
        }
    }

    /** Somebody that an answer names by side, role and person. */
    ApiCaller person(String side, JsonNode named) {
        return program.member(
                side.equals("vendor") ? side : partnerId,
                named.path("personId").asText(),
                named.path("role").asText());
    }
}
