package dev.tandem.playbook.partner.certification.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.partner.certification.Certification;
import dev.tandem.playbook.partner.certification.CertificationDesk;
import dev.tandem.playbook.partner.certification.CertificationRefusals.CertificationOver;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/partners/{id}/certifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
public class CertificationResource {
    private final CertificationDesk desk;
    private final TenantClock clock;

    CertificationResource(CertificationDesk desk, TenantClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, INTEGRATION})
    @Operation(
            operationId = "recordCertification",
            summary = "Record a certification of a partner",
            description = "It expires at the end of its last day, in the program's time zone.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = CertificationView.class)))
    @Refuses(CertificationOver.class)
    public Response record(
            @PathParam("id") UUID partner, @Valid @NotNull CertificationRequests.RecordCertificationRequest request) {
        Certification certification = desk.record(partner, request.details());
        String path = "/v1/partners/" + partner + "/certifications/" + certification.id();
        return Responses.created(path, certification.revision(), view(certification));
    }

    @POST
    @Path("/{certification}/revoke")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "revokeCertification",
            summary = "Revoke a certification of a partner",
            description = "Possible until it expires, and final. It stays in the list.")
    @APIResponse(
            responseCode = "200",
            description = "Revoked",
            content = @Content(schema = @Schema(implementation = CertificationView.class)))
    @Refuses(NotInState.class)
    public Response revoke(
            @PathParam("id") UUID partner,
            @PathParam("certification") UUID id,
            @Valid @NotNull CertificationRequests.RevokeCertificationRequest request) {
        Certification revoked = desk.revoke(partner, id, request.reason());
        return Responses.ok(revoked.revision(), view(revoked));
    }

    @GET
    @Path("/{certification}")
    @RolesAllowed("**")
    @Operation(operationId = "getCertification", summary = "Get one certification of a partner")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = CertificationView.class)))
    public Response get(@PathParam("id") UUID partner, @PathParam("certification") UUID id) {
        Certification found = desk.find(partner, id);
        return Responses.ok(found.revision(), view(found));
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "listCertifications",
            summary = "A partner's current and past certifications, oldest first")
    @APIResponse(responseCode = "200", description = "Each shows whether it is valid now")
    public Page<CertificationView> list(@PathParam("id") UUID partner, @BeanParam PageRequest request) {
        return request.<Certification>page((after, limit) -> desk.page(partner, after, limit), Certification::id)
                .map(this::view);
    }

    private CertificationView view(Certification certification) {
        return CertificationView.of(certification, clock.now());
    }
}
