package dev.tandem.lead.lead.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.lead.ContactMask;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.LeadIntake;
import dev.tandem.lead.lead.Leads;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.rest.Answer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/leads")
@Tag(name = "Leads", description = "Companies and contacts with a problem, before anyone owns the sale")
public class LeadResource {
    private final LeadIntake intake;
    private final Leads leads;
    private final ContactMask mask;
    private final CurrentCaller caller;

    LeadResource(LeadIntake intake, Leads leads, ContactMask mask, CurrentCaller caller) {
        this.intake = intake;
        this.leads = leads;
        this.mask = mask;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION})
    @Operation(
            operationId = "takeInLead",
            summary = "Take a lead in",
            description =
                    "A lead of a known e-mail address, or of a known company and contact name, becomes a duplicate"
                            + " attached to the first one. Any other is routed within moments.")
    @APIResponse(
            responseCode = "201",
            description = "Taken in; status is pending or duplicate",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    @APIResponse(responseCode = "409", description = "tenantPending, externalIdTaken with the leadId")
    @APIResponse(responseCode = "422", description = "consentAlreadyExpired")
    public Response takeIn(@Valid @NotNull NewLead request) {
        Lead lead = intake.takeIn(
                request.enquiry(), Optional.ofNullable(request.consent()).map(NewConsent::given));
        return Answer.created("/v1/leads/" + lead.id(), lead.revision(), view(lead));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "getLead", summary = "One lead, as the caller may see it")
    @APIResponse(
            responseCode = "200",
            description = "The lead",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    @APIResponse(responseCode = "404", description = "notFound, also for another partner's lead")
    public Response get(@PathParam("id") UUID id) {
        Lead lead = leads.visible(id);
        return Answer.ok(lead.revision(), view(lead));
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "listLeads", summary = "Leads in the order they came in")
    public Page<LeadView> list(@BeanParam PageRequest request) {
        return request.page(leads::page, Lead::id).map(this::view);
    }

    private LeadView view(Lead lead) {
        return LeadView.of(lead, mask, caller.get());
    }
}
