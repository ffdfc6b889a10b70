package dev.tandem.demo;

import static dev.tandem.demo.api.ApiCaller.newKey;

import dev.tandem.client.api.HandoffsApi;
import dev.tandem.client.model.Channel;
import dev.tandem.client.model.HandoffView;
import dev.tandem.client.model.OfferHandoffRequest;
import dev.tandem.client.model.PackageView;
import dev.tandem.client.model.RecordFirstTouchRequest;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Patience;
import dev.tandem.demo.api.SuiteFailure;
import java.util.UUID;

/** The lead is offered with its package and clocks, and accepted. */
public final class HandingOff {
    private final Cast program;
    private final Narrator narrator;

    public HandingOff(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
    }

    /** Returns the accepted handoff. */
    public HandoffView handOff(UUID leadId, ApiCaller partner, ApiCaller stranger) {
        narrator.chapter("Handed off: package, clocks, owner and backup; the contact masked until acceptance");
        UUID offer = offer(new OfferHandoffRequest()
                .leadId(leadId)
                .valueProposition("you run three of their competitors' warehouses"));
        showPackage(partner, offer, true);
        stranger.refused(404, () -> new HandoffsApi(stranger).acceptHandoff(offer, newKey()));
        narrator.exchange(stranger, "for the other partner this offer does not exist");
        HandoffView accepted = accept(partner, offer);
        showPackage(partner, offer, false);
        return accepted;
    }

    /** Offered to this person, accepted, and the customer is called. Returns the accepted handoff. */
    public HandoffView handTo(ApiCaller owner, UUID partnerId, UUID leadId) {
        narrator.chapter("Handed off, and the customer is called");
        UUID offer = offer(new OfferHandoffRequest()
                .leadId(leadId)
                .partnerId(partnerId)
                .ownerId(program.personId(owner.person())));
        HandoffView accepted = accept(owner, offer);
        new HandoffsApi(owner).recordFirstTouch(offer, new RecordFirstTouchRequest().channel(Channel.CALL), newKey());
        narrator.exchange(owner, "in time");
        return accepted;
    }

    private UUID offer(OfferHandoffRequest request) {
        HandoffView offer = Patience.onceHeard(() -> new HandoffsApi(program.seller).offerHandoff(request, newKey()));
        narrator.exchange(
                program.seller,
                "accept by %s, first touch by %s, owner %s, backup %s",
                offer.getAcceptBy().toInstant(),
                offer.getFirstTouchBy().toInstant(),
                program.sub(offer.getOwnerId()),
                program.sub(offer.getBackupId()));
        return offer.getId();
    }

    private HandoffView accept(ApiCaller partner, UUID offer) {
        HandoffView accepted = new HandoffsApi(partner).acceptHandoff(offer, newKey());
        narrator.exchange(partner, "%s; LeadHandedOff", accepted.getStatus());
        return accepted;
    }

    private void showPackage(ApiCaller partner, UUID offer, boolean masked) {
        PackageView shared = new HandoffsApi(partner).getHandoffPackage(offer);
        narrator.exchange(partner, "contact %s", shared.getFields().get("contactEmail"));
        if (shared.getMasked() != masked) {
            throw new SuiteFailure("The package's contact was to be " + (masked ? "masked" : "shown") + " here.");
        }
    }
}
