package dev.tandem.playbook.tenant.rest;

import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.tenant.Tenant;
import dev.tandem.playbook.tenant.TenantRefusals.ClockMoveOutOfRange;
import dev.tandem.playbook.tenant.TenantRefusals.NotASandbox;
import dev.tandem.playbook.tenant.TenantRefusals.TenantAlreadyRegistered;
import dev.tandem.playbook.tenant.Tenants;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/tenants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenants", description = "Partner programs; a caller can see only its own")
public class TenantResource {
    private final Tenants tenants;

    TenantResource(Tenants tenants) {
        this.tenants = tenants;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(VENDOR_ADMIN)
    @Operation(operationId = "registerTenant", summary = "Register the program of the tenant named in the token")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = TenantView.class)))
    @Refuses(TenantAlreadyRegistered.class)
    public Response register(@Valid @NotNull TenantRequests.RegisterTenantRequest request) {
        Tenant tenant = tenants.register(request.tenant());
        String path =
                UriBuilder.fromPath("/v1/tenants/{id}").build(tenant.tenant()).toString();
        return Responses.created(path, tenant.revision(), TenantView.of(tenant));
    }

    @POST
    @Path("/{id}/move-clock")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, INTEGRATION})
    @Operation(
            operationId = "moveClock",
            summary = "Move the clock of a sandbox forward",
            description =
                    "Every time limit that has passed by then takes effect within moments, in every service. POST /v1/sandbox/clock also tells when that is done.")
    @APIResponse(
            responseCode = "200",
            description = "Moved",
            content = @Content(schema = @Schema(implementation = TenantView.class)))
    @Refuses({NotASandbox.class, ClockMoveOutOfRange.class})
    public Response moveClock(@PathParam("id") String id, @Valid @NotNull TenantRequests.MoveClockRequest move) {
        move.requireEither();
        Tenant tenant = move.by() != null ? tenants.moveClock(id, move.by()) : tenants.moveClockTo(id, move.to());
        return Responses.ok(tenant.revision(), TenantView.of(tenant));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Operation(operationId = "getTenant", summary = "The caller's program")
    @APIResponse(
            responseCode = "200",
            description = "The program",
            content = @Content(schema = @Schema(implementation = TenantView.class)))
    public Response get(@PathParam("id") String id) {
        Tenant tenant = tenants.get(id);
        return Responses.ok(tenant.revision(), TenantView.of(tenant));
    }
}
