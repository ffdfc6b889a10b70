package dev.tandem.lead.consent.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.consent.Consent;
import dev.tandem.lead.consent.ConsentDesk;
import dev.tandem.lead.consent.ConsentRefusals.ConsentAlreadyExpired;
import dev.tandem.lead.consent.Consents;
import dev.tandem.lead.consent.rest.ConsentRequests.RecordConsentRequest;
import dev.tandem.lead.consent.rest.ConsentRequests.WithdrawConsentRequest;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.Leads;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/leads/{leadId}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consent", description = "Consents of a lead's contact")
public class ConsentResource {
    private final ConsentDesk desk;
    private final Consents consents;
    private final Leads leads;

    ConsentResource(ConsentDesk desk, Consents consents, Leads leads) {
        this.desk = desk;
        this.consents = consents;
        this.leads = leads;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION})
    @Operation(operationId = "recordConsent", summary = "Record a consent of the contact")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    @Refuses(ConsentAlreadyExpired.class)
    public Response record(@PathParam("leadId") UUID leadId, @Valid @NotNull RecordConsentRequest request) {
        Lead lead = leads.held(leadId);
        Consent consent = desk.record(lead, request.given());
        return Responses.created(
                "/v1/leads/" + leadId + "/consents/" + consent.id(), consent.revision(), ConsentView.of(consent));
    }

    @POST
    @Path("/withdraw")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION})
    @Operation(
            operationId = "withdrawConsent",
            summary = "Withdraw the contact's consent to these purposes",
            description =
                    "From this response on the partner sees the contact masked again wherever it was visible, both "
                            + "in the lead and in the handoff's package. Withdrawing the same purposes twice changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The consents that changed",
            content = @Content(schema = @Schema(implementation = ConsentView[].class)))
    public Response withdraw(@PathParam("leadId") UUID leadId, @Valid @NotNull WithdrawConsentRequest request) {
        Lead lead = leads.held(leadId);
        List<Consent> changed = desk.withdraw(lead, request.purposes());
        return Response.ok(changed.stream().map(ConsentView::of).toList()).build();
    }

    @GET
    @Path("/{consent}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION})
    @Operation(operationId = "getConsent", summary = "Get one consent of the contact, and its withdrawal")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    public Response get(@PathParam("leadId") UUID leadId, @PathParam("consent") UUID id) {
        Consent consent = consents.of(leads.visible(leadId).id(), id);
        return Responses.ok(consent.revision(), ConsentView.of(consent));
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION})
    @Operation(operationId = "listConsents", summary = "All consents of the contact, and their withdrawals")
    public Page<ConsentView> list(@PathParam("leadId") UUID leadId, @BeanParam PageRequest request) {
        leads.visible(leadId);
        return request.page((after, limit) -> consents.page(leadId, after, limit), Consent::id)
                .map(ConsentView::of);
    }
}
