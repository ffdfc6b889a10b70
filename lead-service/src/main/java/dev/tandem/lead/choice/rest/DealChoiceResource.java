package dev.tandem.lead.choice.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.choice.PlaybookChoice;
import dev.tandem.lead.choice.PlaybookChoices;
import dev.tandem.lead.deal.DealOrigin;
import dev.tandem.lead.deal.Deals;
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

@Path("/v1/deals/{id}/playbook-choice")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deals")
public class DealChoiceResource {
    private final PlaybookChoices choices;
    private final Deals deals;

    DealChoiceResource(PlaybookChoices choices, Deals deals) {
        this.choices = choices;
        this.deals = deals;
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "getDealPlaybookChoice",
            summary = "Why a deal runs by its playbook",
            description =
                    "That of its handoff, if it began with one. A partner reads why it was that one, and nothing of the others.")
    @APIResponse(responseCode = "200", description = "As it was chosen when the sale began")
    @APIResponse(
            responseCode = "404",
            description = "also for a deal without a playbook, and for a sale that began before this was noted")
    public PlaybookChoiceView get(@PathParam("id") UUID id) {
        DealOrigin origin = deals.visible(id).origin();
        PlaybookChoice choice = choices.of(origin.handoffId() == null ? origin.registrationId() : origin.handoffId());
        return PlaybookChoiceView.of(choice, choices.candidates(choice));
    }
}
