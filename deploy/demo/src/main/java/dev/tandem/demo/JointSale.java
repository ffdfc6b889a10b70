package dev.tandem.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.demo.api.Answer;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Patience;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The engagement runs by the playbook: a stage stays closed until its gate is satisfied, then the deal is won. */
public final class JointSale {
    private final Cast program;
    private final Narrator narrator;

    public JointSale(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
    }

    /** Returns the engagement's path. */
    public String engagementOf(String thread) {
        narrator.chapter("An engagement starts by itself");
        String path = "/v1/engagements?thread=" + thread;
        Answer found = Patience.awaitUntil("an engagement for thread " + thread, () -> {
            Answer answer = program.manager.get(path);
            return answer.items("/items").stream().findFirst().map(item -> answer);
        });
        JsonNode engagement = found.items("/items").get(0);
        narrator.exchange(
                program.manager, found, "engagement %s", engagement.path("id").asText());
        for (JsonNode task : engagement.path("tasks")) {
            narrator.next(
                    "task %s in stage %s: responsible %s, accountable %s",
                    task.path("activity").asText(),
                    task.path("stage").asText(),
                    program.sub(task.at("/responsible/0/personId").asText()),
                    program.sub(task.at("/accountable/personId").asText()));
        }
        return "/v1/engagements/" + engagement.path("id").asText();
    }

    /** Returns the deal's path. */
    public String openDeal(Answer handoff, String productId, String coSellerId) {
        narrator.chapter("A deal of 180,000.00 USD, shared 70 to 30");
        Map<String, String> amount = Map.of("amount", "180000.00", "currency", "USD");
        Map<String, String> workshop = Map.of("note", "Ran the integration workshop with their IT");
        Answer deal = program.seller.post(
                "/v1/deals",
                Map.of(
                        "handoffId", handoff.id(),
                        "amount", amount,
                        "forecastCategory", "commit",
                        "lines", List.of(Map.of("productId", productId, "quantity", 3, "amount", amount)),
                        "participants",
                                List.of(
                                        participant(handoff.text("/partnerId"), "sourced", "70"),
                                        shown(participant(coSellerId, "coSold", "30"), workshop))));
        narrator.exchange(program.seller, deal, "deal %s in stage %s", deal.id(), deal.text("/stage"));
        return "/v1/deals/" + deal.id();
    }

    /** The owning partner's alone. Returns the deal's path. */
    public String openDeal(Answer handoff, Map<String, String> amount) {
        narrator.chapter("A deal of " + amount.get("amount") + " " + amount.get("currency"));
        Answer deal = program.seller.post("/v1/deals", Map.of("handoffId", handoff.id(), "amount", amount));
        narrator.exchange(program.seller, deal, "deal %s in stage %s", deal.id(), deal.text("/stage"));
        return "/v1/deals/" + deal.id();
    }

    private static Map<String, String> participant(String partnerId, String attribution, String share) {
        return Map.of("partnerId", partnerId, "attribution", attribution, "share", share);
    }

    private static Map<String, Object> shown(Map<String, String> participant, Map<String, String> evidence) {
        Map<String, Object> shown = new HashMap<>(participant);
        shown.put("evidence", evidence);
        return shown;
    }

    /** The stage is refused while its gate is open, what is missing is done, and the stage is entered. */
    public void advance(String deal, String stage, Consumer<Answer> doWhatIsMissing, ApiCaller partner) {
        narrator.chapter("Into stage " + stage);
        doWhatIsMissing.accept(refused(partner, deal + "/advance", Map.of("stage", stage)));
        Answer entered = partner.postOnceHeard(deal + "/advance", Map.of("stage", stage));
        narrator.exchange(partner, entered, "in stage %s", entered.text("/stage"));
    }

    /** Refused with the gate's requirements, once the lead service has received the gate. */
    private Answer refused(ApiCaller partner, String path, Map<String, String> body) {
        Answer refused = Patience.lastLook(() -> partner.refused(409, path, body), answer -> answer.has("/missing"));
        narrator.exchange(partner, refused, "%s, missing:", refused.text("/code"));
        for (JsonNode missing : refused.items("/missing")) {
            narrator.next(
                    "%s for %s, by %s",
                    missing.path("requirement").asText(),
                    missing.path("activity").asText(),
                    program.sub(missing.path("personId").asText()));
        }
        return refused;
    }

    public void evidence(ApiCaller person, String engagement, String activity, String note) {
        Answer answer = person.post(
                engagement + "/tasks/" + activity + "/evidence",
                Map.of("note", note, "link", "https://files.example/" + activity));
        narrator.exchange(person, answer, "evidence for %s", activity);
    }

    public void signOff(ApiCaller person, String engagement, String activity) {
        Answer answer = person.post(engagement + "/tasks/" + activity + "/sign-off", Map.of());
        narrator.exchange(person, answer, "%s signed off", activity);
        narrator.next("GateSatisfied reaches the lead service");
    }

    /** Winning has a gate of its own, and a deal is closed but once. */
    public void win(String deal, Consumer<Answer> doWhatIsMissing, ApiCaller partner) {
        narrator.chapter("Closed won");
        Map<String, String> won =
                Map.of("outcome", "won", "code", "integration", "reason", "Best fit with their warehouse system");
        doWhatIsMissing.accept(refused(partner, deal + "/close", won));
        Answer closed = partner.postOnceHeard(deal + "/close", won);
        narrator.exchange(partner, closed, "%s on %s; DealClosed", closed.text("/status"), closed.text("/closedOn"));
        Answer twice = partner.refused(409, deal + "/close", won);
        narrator.exchange(partner, twice, "a second close: %s", twice.text("/code"));
    }
}
