package dev.tandem.lead.handoff.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.consent.ContactMask;
import dev.tandem.lead.handoff.Handoff;
import dev.tandem.lead.handoff.Handoffs;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.Leads;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/handoffs/{id}/snapshot")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handoffs")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
public class SnapshotResource {
    private final Handoffs handoffs;
    private final Leads leads;
    private final ContactMask mask;

    SnapshotResource(Handoffs handoffs, Leads leads, ContactMask mask) {
        this.handoffs = handoffs;
        this.leads = leads;
        this.mask = mask;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getHandoffSnapshot",
            summary = "What a handoff shared",
            description =
                    "As it was when it was offered, whatever has become of the lead; only a person's erasure takes"
                            + " from it.")
    @APIResponse(responseCode = "200", description = "The snapshot")
    @APIResponse(responseCode = "404", description = "notFound, also for another partner's handoff")
    public SnapshotView get(@PathParam("id") UUID id) {
        Handoff handoff = handoffs.visible(id);
        return SnapshotView.of(handoff, mask.shown(handoff.lead().id()).masked());
    }

    @GET
    @Path("/diff")
    @Transactional
    @Operation(operationId = "getHandoffSnapshotDiff", summary = "What the lead says differently now")
    @APIResponse(responseCode = "200", description = "The fields that differ")
    @APIResponse(
            responseCode = "404",
            description =
                    "notFound, also for another partner's handoff, and once the lead has gone on to somebody else")
    public SnapshotDiffView diff(@PathParam("id") UUID id) {
        Handoff handoff = handoffs.visible(id);
        Lead lead = leads.visible(handoff.lead().id());
        return SnapshotDiffView.of(handoff, lead, mask.shown(lead).masked());
    }
}
