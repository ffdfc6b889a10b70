package dev.tandem.demo;

import static dev.tandem.demo.api.ApiCaller.json;

import dev.tandem.client.api.LeadsApi;
import dev.tandem.client.api.LeadsApi.APIAnswerQuestionsRequest;
import dev.tandem.client.api.LeadsApi.APIGetDiscoveryRequest;
import dev.tandem.client.api.RoutingApi;
import dev.tandem.client.model.DiscoveryQuestion;
import dev.tandem.client.model.DiscoveryView;
import dev.tandem.demo.api.Patience;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The playbook's questions about a lead, answered before it is offered to anyone. */
public final class Qualification {
    private final Cast program;
    private final Narrator narrator;

    public Qualification(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
    }

    public void answer(UUID leadId) {
        narrator.chapter("Qualified: the playbook's questions are answered");
        LeadsApi leads = new LeadsApi(program.seller);
        // Routing changes the lead too: a question answered before would meet a lead that is changing.
        Patience.onceHeard(() -> new RoutingApi(program.seller).getLatestRoutingDecision(leadId));
        DiscoveryView asked = Patience.onceHeard(() -> leads.getDiscovery(
                APIGetDiscoveryRequest.newBuilder().id(leadId).build()));
        narrator.exchange(program.seller, "missing %s", json(asked.getMissing()));
        Map<String, Object> answers = asked.getQuestions().stream()
                .collect(Collectors.toMap(DiscoveryQuestion::getCode, Qualification::answerTo));
        DiscoveryView qualified = leads.answerQuestions(APIAnswerQuestionsRequest.newBuilder()
                .id(leadId)
                .ifMatch(program.seller.etag())
                .requestBody(answers)
                .build());
        narrator.exchange(program.seller, "qualified: %s", qualified.getQualified());
    }

    private static Object answerTo(DiscoveryQuestion question) {
        return switch (question.getForm()) {
            case NUMBER -> 40;
            case YES_NO -> true;
            case CHOICE -> question.getChoices().get(0);
            case TEXT -> "The head of operations, who has tried a second dispatcher";
        };
    }
}
