package dev.tandem.lead.intake.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.consent.ConsentRefusals.ConsentAlreadyExpired;
import dev.tandem.lead.intake.IntakeRefusals.ExternalIdTaken;
import dev.tandem.lead.intake.LeadIntake;
import dev.tandem.lead.lead.ContactVisibility;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.rest.LeadView;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
    private final LeadIntake intake;
    private final ContactVisibility mask;
    private final CurrentCaller caller;

    LeadIntakeResource(LeadIntake intake, ContactVisibility mask, CurrentCaller caller) {
        this.intake = intake;
        this.mask = mask;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION})
    @Operation(
            operationId = "takeInLead",
            summary = "Take in a lead",
            description =
                    "A lead with a known e-mail address, or of a known company with a contact name or phone known "
                            + "there, becomes a duplicate attached to the original. Any other is routed within moments.")
    @APIResponse(
            responseCode = "201",
            description = "Taken in; status is pending or duplicate",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    @Refuses({ExternalIdTaken.class, ConsentAlreadyExpired.class})
    public Response takeIn(@Valid @NotNull TakeInLeadRequest request) {
        Lead lead = intake.takeIn(request.arrival());
        return Responses.created(
                "/v1/leads/" + lead.id(), lead.revision(), LeadView.of(lead, mask.shown(lead), caller.get()));
    }
}
