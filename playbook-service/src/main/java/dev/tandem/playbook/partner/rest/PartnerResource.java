package dev.tandem.playbook.partner.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.json.MergePatch;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.IfMatch;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.partner.Partner;
import dev.tandem.playbook.partner.PartnerDesk;
import dev.tandem.playbook.partner.PartnerRefusals.DomainTaken;
import dev.tandem.playbook.partner.PartnerRefusals.ManagerUnknown;
import dev.tandem.playbook.partner.PartnerRefusals.PartnerAlreadyRegistered;
import dev.tandem.playbook.partner.PartnerRefusals.PublicMailDomain;
import dev.tandem.playbook.partner.Partners;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/partners")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners", description = "The companies that sell together with the vendor")
public class PartnerResource {
    private final PartnerDesk desk;
    private final Partners partners;
    private final MergePatch mergePatch;
    private final CurrentCaller caller;

    PartnerResource(PartnerDesk desk, Partners partners, MergePatch mergePatch, CurrentCaller caller) {
        this.desk = desk;
        this.partners = partners;
        this.mergePatch = mergePatch;
        this.caller = caller;
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
    @Refuses({PartnerAlreadyRegistered.class, ManagerUnknown.class, DomainTaken.class, PublicMailDomain.class})
    public Response register(@Valid @NotNull PartnerRequests.RegisterPartnerRequest request) {
        Partner partner = desk.register(request.partner());
        return Responses.created("/v1/partners/" + partner.id(), partner.revision(), view(partner));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Operation(operationId = "getPartner", summary = "One partner")
    @APIResponse(
            responseCode = "200",
            description = "The partner",
            content = @Content(schema = @Schema(implementation = PartnerView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(partners.visible(id));
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listPartners", summary = "List partners; a partner sees only itself")
    public Page<PartnerView> list(@Valid @BeanParam PartnerQuery query, @BeanParam ListRequest request) {
        return partners.page(request, query.conditions()).map(this::view);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, INTEGRATION, PARTNER_ADMIN})
    @Operation(
            operationId = "changePartner",
            summary = "Change a partner with a JSON merge patch (RFC 7396)",
            description = "The partner's own administrator can change contacts, the vendor everything.")
    @RequestBody(content = @Content(schema = @Schema(implementation = PartnerRequests.ChangePartnerRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = PartnerView.class)))
    @APIResponse(responseCode = "400", description = "also for contacts who do not work for the partner")
    @APIResponse(responseCode = "403", description = "if a partner changes more than its contacts")
    @Refuses({ManagerUnknown.class, DomainTaken.class, PublicMailDomain.class})
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, @NotNull JsonNode patch) {
        Partner partner = partners.visible(id);
        IfMatch.check(seen, partner.revision());
        PartnerRequests.ChangePartnerRequest changed = mergePatch.apply(
                PartnerRequests.ChangePartnerRequest.of(partner), patch, PartnerRequests.ChangePartnerRequest.class);
        boolean contactsAlone =
                patch.properties().stream().allMatch(change -> change.getKey().equals("contacts"));
        if (!contactsAlone && !caller.get().isVendor()) {
            throw new ForbiddenException();
        }
        return answer(desk.change(partner, changed.profile()));
    }

    @POST
    @Path("/{id}/suspend")
    @Transactional
    @Idempotent
    @RolesAllowed(VENDOR_ADMIN)
    @Operation(
            operationId = "suspendPartner",
            summary = "Suspend a partner: it is offered no more leads",
            description = "Its open offers are withdrawn and routed again; running sales continue.")
    @APIResponse(
            responseCode = "200",
            description = "Suspended",
            content = @Content(schema = @Schema(implementation = PartnerView.class)))
    @Refuses(NotInState.class)
    public Response suspend(
            @PathParam("id") UUID id, @Valid @NotNull PartnerRequests.SuspendPartnerRequest suspension) {
        return answer(desk.suspend(id, suspension.code(), suspension.reason()));
    }

    @POST
    @Path("/{id}/activate")
    @Transactional
    @Idempotent
    @RolesAllowed(VENDOR_ADMIN)
    @Operation(operationId = "activatePartner", summary = "Activate a suspended partner: it is offered leads again")
    @APIResponse(
            responseCode = "200",
            description = "Active",
            content = @Content(schema = @Schema(implementation = PartnerView.class)))
    @Refuses(NotInState.class)
    public Response activate(
            @PathParam("id") UUID id, @Valid @NotNull PartnerRequests.ActivatePartnerRequest activation) {
        return answer(desk.activate(id, activation.reason()));
    }

    private Response answer(Partner partner) {
        return Responses.ok(partner.revision(), view(partner));
    }

    private PartnerView view(Partner partner) {
        return PartnerView.of(partner, caller.get());
    }
}
