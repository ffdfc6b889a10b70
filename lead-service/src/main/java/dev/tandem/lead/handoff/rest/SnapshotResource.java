package dev.tandem.lead.handoff.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.handoff.Handoff;
import dev.tandem.lead.handoff.Handoffs;
import dev.tandem.lead.handoff.Snapshot;
import dev.tandem.lead.handoff.Snapshot.FieldChange;
import dev.tandem.lead.lead.ContactVisibility;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.Leads;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/handoffs/{id}/snapshot")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handoffs")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
public class SnapshotResource {
    private final Handoffs handoffs;
    private final Leads leads;
    private final ContactVisibility mask;

    SnapshotResource(Handoffs handoffs, Leads leads, ContactVisibility mask) {
        this.handoffs = handoffs;
        this.leads = leads;
        this.mask = mask;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getHandoffSnapshot",
            summary = "The data that a handoff shared",
            description =
                    "As of the offer, regardless of later changes to the lead; only a person's erasure removes anything.")
    @APIResponse(responseCode = "200", description = "The snapshot")
    public SnapshotView get(@PathParam("id") UUID id) {
        Handoff handoff = handoffs.visible(id);
        return SnapshotView.of(handoff, mask.shown(handoff.lead().id()).masked());
    }

    @GET
    @Path("/diff")
    @Transactional
    @Operation(operationId = "getHandoffSnapshotDiff", summary = "Differences between the lead now and the snapshot")
    @APIResponse(responseCode = "200", description = "The fields that differ")
    @APIResponse(
            responseCode = "404",
            description = "also for another partner's handoff, and once the lead has gone to another partner")
    public SnapshotDiffView diff(@PathParam("id") UUID id) {
        Handoff handoff = handoffs.visible(id);
        Lead lead = leads.visible(handoff.lead().id());
        return SnapshotDiffView.of(handoff, lead, mask.shown(lead).masked());
    }

    @Schema(description = "The data that a handoff shared, as of the offer; personal fields as the caller may see them")
    record SnapshotView(
            @Schema(example = "0197f6a0-0000-7000-8000-000000000008")
            UUID snapshotId,

            @Schema(example = "2026-03-02T09:15:00Z") Instant takenAt,

            @Schema(example = "false") boolean masked,

            @Schema(examples = {"{\"company\":\"Brightwater Logistics GmbH\",\"contactEmail\":\"•••\"}"})
            Map<String, String> fields) {

        static SnapshotView of(Handoff handoff, boolean masked) {
            return new SnapshotView(
                    handoff.snapshotId(), handoff.clocks().offeredAt(), masked, fields(handoff.snapshot(), masked));
        }

        static Map<String, String> fields(Snapshot snapshot, boolean masked) {
            return masked ? snapshot.masked(ContactVisibility.MASKED) : snapshot.fields();
        }
    }

    @Schema(description = "Differences between the lead now and the handoff's snapshot")
    record SnapshotDiffView(
            @Schema(example = "0197f6a0-0000-7000-8000-000000000008")
            UUID snapshotId,

            @Schema(description = "Whether personal fields are left out", example = "false")
            boolean masked,

            List<FieldChange> changes) {
        static SnapshotDiffView of(Handoff handoff, Lead lead, boolean masked) {
            Snapshot then = handoff.snapshot();
            Snapshot now = Snapshot.of(lead, then.fields().get("valueProposition"), then.template());
            // Whether a masked field has changed is hidden, too: both sides show the mask.
            return new SnapshotDiffView(
                    handoff.snapshotId(),
                    masked,
                    FieldChange.between(SnapshotView.fields(then, masked), SnapshotView.fields(now, masked)));
        }
    }
}
