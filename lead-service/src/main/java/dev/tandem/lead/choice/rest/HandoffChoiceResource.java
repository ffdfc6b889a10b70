package dev.tandem.lead.choice.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.choice.PlaybookChoice;
import dev.tandem.lead.choice.PlaybookChoices;
import dev.tandem.lead.handoff.Handoffs;
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

@Path("/v1/handoffs/{id}/playbook-choice")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handoffs")
public class HandoffChoiceResource {
    private final PlaybookChoices choices;
    private final Handoffs handoffs;

    HandoffChoiceResource(PlaybookChoices choices, Handoffs handoffs) {
        this.choices = choices;
        this.handoffs = handoffs;
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "getHandoffPlaybookChoice",
            summary = "Why a handoff was offered by its playbook",
            description = "A partner reads why it was that one, and nothing of the others.")
    @APIResponse(responseCode = "200", description = "As it was chosen with the offer")
    @APIResponse(
            responseCode = "404",
            description = "also for an imported handoff, and for one that was offered before this was noted")
    public PlaybookChoiceView get(@PathParam("id") UUID id) {
        PlaybookChoice choice = choices.of(handoffs.visible(id).id());
        return PlaybookChoiceView.of(choice, choices.candidates(choice));
    }
}
