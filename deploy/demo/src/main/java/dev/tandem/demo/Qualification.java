package dev.tandem.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.demo.api.Answer;
import java.util.HashMap;
import java.util.Map;

/** The playbook's questions about a lead, answered before it is offered to anyone. */
public final class Qualification {
    private final Cast program;
    private final Narrator narrator;

    public Qualification(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
    }

    public void answer(String leadId) {
        narrator.chapter("Qualified: the playbook's questions are answered");
        String path = "/v1/leads/" + leadId;
        // Routing changes the lead too: a question answered before would meet a lead that is changing.
        program.seller.getOnceThere(path + "/routing-decision");
        Answer asked = program.seller.getOnceThere(path + "/discovery");
        narrator.exchange(program.seller, asked, "missing %s", asked.text("/missing"));
        Map<String, Object> answers = new HashMap<>();
        asked.items("/questions")
                .forEach(question -> answers.put(question.path("code").asText(), answerTo(question)));
        Answer qualified = program.seller.patch(asked, path + "/discovery", answers);
        narrator.exchange(program.seller, qualified, "qualified: %s", qualified.text("/qualified"));
    }

    private static Object answerTo(JsonNode question) {
        return switch (question.path("form").asText()) {
            case "number" -> 40;
            case "yesNo" -> true;
            case "choice" -> question.at("/choices/0").asText();
            default -> "The head of operations, who has tried a second dispatcher";
        };
    }
}
