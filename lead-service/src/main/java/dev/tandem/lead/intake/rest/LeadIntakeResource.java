package dev.tandem.lead.intake.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.consent.ConsentRefusals.ConsentAlreadyExpired;
import dev.tandem.lead.intake.IntakeRefusals.ExternalIdTaken;
import dev.tandem.lead.lead.rest.LeadView;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class LeadIntakeResource {
    private final IntakeGroups intakes;

    LeadIntakeResource(IntakeGroups intakes) {
        this.intakes = intakes;
    }

    @POST
    @Idempotent(together = true)
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION})
    @Operation(
            operationId = "takeInLead",
            summary = "Take in a lead",
            description =
                    "A lead with a known e-mail address, or of a known company with a contact name or phone known "
                            + "there, becomes a duplicate attached to the original. Any other is routed at once, or within moments while the router is at work on others.")
    @APIResponse(
            responseCode = "201",
            description =
                    "Taken in; it is a duplicate, or was routed or queued at once, or is pending for some moments more",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    @Refuses({ExternalIdTaken.class, ConsentAlreadyExpired.class})
    public Response takeIn(@Valid @NotNull TakeInLeadRequest request) {
        return intakes.take(request.arrival());
    }
}
