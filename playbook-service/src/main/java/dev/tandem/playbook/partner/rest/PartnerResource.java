package dev.tandem.playbook.partner.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.rest.Answer;
import dev.tandem.playbook.partner.Partner;
import dev.tandem.playbook.partner.PartnerDesk;
import dev.tandem.playbook.partner.Partners;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/partners")
@Tag(name = "Partners", description = "The companies that sell together with the vendor")
public class PartnerResource {
    private final PartnerDesk desk;
    private final Partners partners;

    PartnerResource(PartnerDesk desk, Partners partners) {
        this.desk = desk;
        this.partners = partners;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, INTEGRATION})
    @Operation(operationId = "registerPartner", summary = "Register a partner")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = PartnerView.class)))
    @APIResponse(responseCode = "409", description = "partnerAlreadyRegistered, with its partnerId")
    @APIResponse(responseCode = "422", description = "unknownManager")
    public Response register(@Valid @NotNull NewPartner request) {
        Partner partner = desk.register(request.partner());
        return Answer.created("/v1/partners/" + partner.id(), partner.revision(), PartnerView.of(partner));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Operation(operationId = "getPartner", summary = "One partner")
    @APIResponse(
            responseCode = "200",
            description = "The partner",
            content = @Content(schema = @Schema(implementation = PartnerView.class)))
    @APIResponse(responseCode = "404", description = "notFound, also for another partner")
    public Response get(@PathParam("id") UUID id) {
        Partner partner = partners.visible(id);
        return Answer.ok(partner.revision(), PartnerView.of(partner));
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listPartners", summary = "Partners in the order they joined; a partner finds itself")
    public Page<PartnerView> list(@BeanParam PageRequest request, @QueryParam("externalId") String externalId) {
        return request.<Partner>page((after, limit) -> partners.page(externalId, after, limit), Partner::id)
                .map(PartnerView::of);
    }
}
