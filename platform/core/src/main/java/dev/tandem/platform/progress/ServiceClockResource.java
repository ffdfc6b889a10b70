package dev.tandem.platform.progress;

import dev.tandem.platform.caller.Role;
import dev.tandem.platform.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For an administrator; and for the gateway, which asks all services whether a sandbox's clock is ready. */
@Path("/v1/services/{service}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clocks", description = "How far services are with what a tenant's clock has made due")
public class ServiceClockResource {
    private final ServiceProgress progress;
    private final String service;

    ServiceClockResource(ServiceProgress progress, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.progress = progress;
        this.service = service;
    }

    @GET
    @Path("/clock")
    @RolesAllowed({Role.VENDOR_ADMIN, Role.INTEGRATION})
    @Operation(
            operationId = "getServiceClock",
            summary = "The tenant's clock in a service, and what is left to do by it",
            description = "Whether all is done in every service tells GET /v1/sandbox/clock.")
    @APIResponse(
            responseCode = "200",
            description = "The clock",
            content = @Content(schema = @Schema(implementation = ServiceClockView.class)))
    public ServiceClockView get(@PathParam("service") String name) {
        check(name);
        return progress.clock();
    }

    /** Of no contract, so that no caller gets it by the door: it tells what all tenants do. */
    @GET
    @Path("/progress")
    @RolesAllowed({Role.VENDOR_ADMIN, Role.INTEGRATION})
    @Operation(hidden = true)
    public ServiceProgressView look(@PathParam("service") String name) {
        check(name);
        return progress.look();
    }

    private void check(String name) {
        if (!service.equals(name)) {
            throw new NotFound("service", name);
        }
    }
}
