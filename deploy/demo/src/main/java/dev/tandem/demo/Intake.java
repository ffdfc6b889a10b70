package dev.tandem.demo;

import static dev.tandem.demo.api.ApiCaller.json;
import static dev.tandem.demo.api.ApiCaller.newKey;

import dev.tandem.client.api.ConsentApi;
import dev.tandem.client.api.LeadsApi;
import dev.tandem.client.api.RoutingApi;
import dev.tandem.client.model.ConsentView;
import dev.tandem.client.model.LeadView;
import dev.tandem.client.model.NewContact;
import dev.tandem.client.model.Problem;
import dev.tandem.client.model.Purpose;
import dev.tandem.client.model.RecordConsentRequest;
import dev.tandem.client.model.RoutingDecisionView;
import dev.tandem.client.model.TakeInLeadRequest;
import dev.tandem.demo.api.Patience;
import dev.tandem.demo.api.SuiteFailure;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A lead comes in, is checked for duplicates, and routed with reasons. */
public final class Intake {
    private final Cast program;
    private final Narrator narrator;
    private final LeadsApi leads;

    public Intake(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
        this.leads = new LeadsApi(program.seller);
    }

    /** Returns the lead's id. */
    public UUID takeIn() {
        narrator.chapter("A lead comes in");
        TakeInLeadRequest invalid = lead().company("").country("Atlantis");
        Problem refused = program.seller
                .refused(400, () -> leads.takeInLead(invalid, newKey()))
                .as(Problem.class);
        narrator.exchange(
                program.seller,
                "%s with %d faults",
                refused.getCode(),
                refused.getErrors().size());

        UUID leadId = takenIn();
        LeadView again = leads.takeInLead(lead(), newKey());
        narrator.exchange(program.seller, "%s of the first, by %s", again.getStatus(), again.getDuplicateReason());
        return leadId;
    }

    /** A lead whose contact may be disclosed to a partner. Returns its id. */
    public UUID takeInOne() {
        narrator.chapter("A lead comes in");
        return takenIn();
    }

    private UUID takenIn() {
        LeadView lead = Patience.onceHeard(() -> leads.takeInLead(lead(), newKey()));
        narrator.exchange(program.seller, "lead %s, %s", lead.getId(), lead.getStatus());
        consent(lead.getId());
        return lead.getId();
    }

    private void consent(UUID leadId) {
        ConsentView consent = new ConsentApi(program.seller)
                .recordConsent(
                        leadId,
                        new RecordConsentRequest()
                                .purposes(List.of(Purpose.SHARE_WITH_PARTNER))
                                .evidence("Web form, box ticked")
                                .expiresAt(OffsetDateTime.parse("2035-12-31T00:00:00Z")),
                        newKey());
        narrator.exchange(
                program.seller,
                "consent to share with the partner, until %s",
                consent.getExpiresAt().toInstant());
    }

    public void routedTo(UUID partnerId, UUID leadId) {
        narrator.chapter("Routed by territory, with the reasons");
        RoutingDecisionView decision =
                Patience.onceHeard(() -> new RoutingApi(program.seller).getLatestRoutingDecision(leadId));
        narrator.exchange(
                program.seller,
                "step %s, rule %s, territory %s, rule set version %s",
                decision.getStep(),
                decision.getRule(),
                decision.getTerritory(),
                decision.getRuleSetVersion());
        decision.getCandidates().forEach(candidate -> narrator.next("candidate %s", json(candidate)));
        if (!partnerId.equals(decision.getPartnerId())) {
            throw new SuiteFailure("The lead was routed to " + decision.getPartnerId() + " instead of " + partnerId);
        }
    }

    private static TakeInLeadRequest lead() {
        return new TakeInLeadRequest()
                .company("Brightwater Logistics GmbH")
                .contact(new NewContact()
                        .name("Ines Okafor")
                        .email("ines.okafor@brightwater.example")
                        .phone("+49 30 5550 1234"))
                .country("DE")
                .source("webinar")
                .problem("shipments are planned by hand and leave late")
                .nextSteps("a demo with their own order data")
                .attributes(Map.of("employees", 240, "pagesVisited", 7, "lastActivityKind", "demoRequested"));
    }
}
