package dev.tandem.demo;

import dev.tandem.demo.api.Answer;
import dev.tandem.demo.api.SuiteFailure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A lead comes in, is checked for duplicates, and routed with reasons. */
public final class Intake {
    private final Cast program;
    private final Narrator narrator;

    public Intake(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
    }

    /** Returns the lead's id. */
    public String takeIn() {
        narrator.chapter("A lead comes in");
        Map<String, Object> invalid = new HashMap<>(lead());
        invalid.put("company", "");
        invalid.put("budget", "large");
        Answer refused = program.seller.refused(400, "/v1/leads", invalid);
        narrator.exchange(
                program.seller,
                refused,
                "%s with %d faults",
                refused.text("/code"),
                refused.items("/errors").size());

        String leadId = takenIn();
        Answer again = program.seller.post("/v1/leads", lead());
        narrator.exchange(
                program.seller, again, "%s of the first, by %s", again.text("/status"), again.text("/duplicateReason"));
        return leadId;
    }

    /** A lead whose contact may be disclosed to a partner. Returns its id. */
    public String takeInOne() {
        narrator.chapter("A lead comes in");
        return takenIn();
    }

    private String takenIn() {
        Answer lead = program.seller.postOnceHeard("/v1/leads", lead());
        narrator.exchange(program.seller, lead, "lead %s, %s", lead.id(), lead.text("/status"));
        consent(lead.id());
        return lead.id();
    }

    private void consent(String leadId) {
        Answer consent = program.seller.post(
                "/v1/leads/" + leadId + "/consents",
                Map.of(
                        "purposes", List.of("shareWithPartner"),
                        "evidence", "Web form, box ticked",
                        "expiresAt", "2035-12-31T00:00:00Z"));
        narrator.exchange(
                program.seller, consent, "consent to share with the partner, until %s", consent.text("/expiresAt"));
    }

    public void routedTo(String partnerId, String leadId) {
        narrator.chapter("Routed by territory, with the reasons");
        Answer decision = program.seller.getOnceThere("/v1/leads/" + leadId + "/routing-decision");
        narrator.exchange(
                program.seller,
                decision,
                "step %s, rule %s, territory %s, rule set version %s",
                decision.text("/step"),
                decision.text("/rule"),
                decision.text("/territory"),
                decision.text("/ruleSetVersion"));
        decision.items("/candidates").forEach(candidate -> narrator.next("candidate %s", candidate));
        if (!decision.text("/partnerId").equals(partnerId)) {
            throw new SuiteFailure(
                    "The lead was routed to " + decision.text("/partnerId") + " instead of " + partnerId);
        }
    }

    private static Map<String, Object> lead() {
        return Map.of(
                "attributes", Map.of("employees", 240, "pagesVisited", 7, "lastActivityKind", "demoRequested"),
                "company", "Brightwater Logistics GmbH",
                "contact", contact(),
                "country", "DE",
                "source", "webinar",
                "problem", "shipments are planned by hand and leave late",
                "nextSteps", "a demo with their own order data");
    }

    private static Map<String, String> contact() {
        return Map.of("name", "Ines Okafor", "email", "ines.okafor@brightwater.example", "phone", "+49 30 5550 1234");
    }
}
