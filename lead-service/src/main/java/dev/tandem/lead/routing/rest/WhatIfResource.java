package dev.tandem.lead.routing.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.lead.routing.DryRun;
import dev.tandem.lead.routing.Simulation;
import dev.tandem.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/routing-rule-sets/{version}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Routing")
public class WhatIfResource {
    private final DryRun dryRun;
    private final Simulation simulation;

    WhatIfResource(DryRun dryRun, Simulation simulation) {
        this.dryRun = dryRun;
        this.simulation = simulation;
    }

    @POST
    @Path("/dry-run")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "dryRunRoutingRuleSet",
            summary = "The decision of this version on one lead now",
            description = "For a version in any state. No pool moves on, and nothing is stored.")
    @APIResponse(
            responseCode = "200",
            description = "The decision that would be made",
            content = @Content(schema = @Schema(implementation = DryRunView.class)))
    public Response dryRun(@PathParam("version") int version, @Valid @NotNull DryRunRuleSetRequest request) {
        return Response.ok(DryRunView.of(dryRun.of(version, request.routingCase(dryRun))))
                .build();
    }

    @POST
    @Path("/simulate")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "simulateRoutingRuleSet",
            summary = "The differences this version would have made over a past period",
            description = "Replays past decisions with the facts stored with them, from no open work at the period's "
                    + "start; caps and limits on open leads apply. Nothing is stored.")
    @APIResponse(
            responseCode = "200",
            description = "The differences",
            content = @Content(schema = @Schema(implementation = SimulationView.class)))
    public Response simulate(@PathParam("version") int version, @Valid @NotNull SimulateRuleSetRequest period) {
        period.check();
        return Response.ok(SimulationView.of(simulation.of(version, period.from(), period.to())))
                .build();
    }
}
