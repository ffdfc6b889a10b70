package dev.tandem.demo;

import dev.tandem.demo.api.Answer;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.SuiteFailure;
import java.util.Map;

/** The lead is offered with its package and clocks, and accepted. */
public final class HandingOff {
    private final Cast program;
    private final Narrator narrator;

    public HandingOff(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
    }

    /** Returns the accepted handoff. */
    public Answer handOff(String leadId, ApiCaller partner, ApiCaller stranger) {
        narrator.chapter("Handed off: package, clocks, owner and backup; the contact masked until acceptance");
        Answer offer = program.seller.postOnceHeard(
                "/v1/handoffs",
                Map.of("leadId", leadId, "valueProposition", "you run three of their competitors' warehouses"));
        showOffer(offer);
        String path = "/v1/handoffs/" + offer.id();
        showPackage(partner, path, true);
        Answer hidden = stranger.refused(404, path + "/accept", Map.of());
        narrator.exchange(stranger, hidden, "for the other partner this offer does not exist");
        Answer accepted = partner.post(path + "/accept", Map.of());
        narrator.exchange(partner, accepted, "%s; LeadHandedOff", accepted.text("/status"));
        showPackage(partner, path, false);
        return accepted;
    }

    /** Offered to this person, accepted, and the customer is called. Returns the accepted handoff. */
    public Answer handTo(ApiCaller owner, String partnerId, String leadId) {
        narrator.chapter("Handed off, and the customer is called");
        Answer offer = program.seller.postOnceHeard(
                "/v1/handoffs",
                Map.of("leadId", leadId, "partnerId", partnerId, "ownerId", program.personId(owner.person())));
        showOffer(offer);
        String path = "/v1/handoffs/" + offer.id();
        Answer accepted = owner.post(path + "/accept", Map.of());
        narrator.exchange(owner, accepted, "%s; LeadHandedOff", accepted.text("/status"));
        Answer called = owner.post(path + "/first-touch", Map.of("channel", "call"));
        narrator.exchange(owner, called, "in time");
        return accepted;
    }

    private void showOffer(Answer offer) {
        narrator.exchange(
                program.seller,
                offer,
                "accept by %s, first touch by %s, owner %s, backup %s",
                offer.text("/acceptBy"),
                offer.text("/firstTouchBy"),
                program.sub(offer.text("/ownerId")),
                program.sub(offer.text("/backupId")));
    }

    private void showPackage(ApiCaller partner, String path, boolean masked) {
        Answer shared = partner.get(path + "/package");
        narrator.exchange(partner, shared, "contact %s", shared.text("/fields/contactEmail"));
        if (shared.body().path("masked").asBoolean() != masked) {
            throw new SuiteFailure("The package's contact was to be " + (masked ? "masked" : "shown") + " here.");
        }
    }
}
