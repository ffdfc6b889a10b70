package dev.tandem.lead.routing.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.lead.routing.candidate.Candidate;
import dev.tandem.lead.routing.candidate.CandidateVerdict;
import dev.tandem.lead.routing.pool.NextTurns;
import dev.tandem.lead.routing.pool.PoolRefusals.PoolTaken;
import dev.tandem.lead.routing.pool.RoutingPool;
import dev.tandem.lead.routing.pool.RoutingPools;
import dev.tandem.lead.routing.rest.RoutingPoolRequest.RoutingPoolView;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.IfMatch;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/routing-pools")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Routing")
public class RoutingPoolResource {
    private final RoutingPools pools;
    private final NextTurns nextTurns;

    RoutingPoolResource(RoutingPools pools, NextTurns nextTurns) {
        this.pools = pools;
        this.nextTurns = nextTurns;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(operationId = "createRoutingPool", summary = "Create a pool of partners and sellers that take turns")
    @APIResponse(
            responseCode = "201",
            description = "Ready to be named by rules",
            content = @Content(schema = @Schema(implementation = RoutingPoolView.class)))
    @Refuses(PoolTaken.class)
    public Response create(@Valid @NotNull RoutingPoolRequest request) {
        RoutingPool pool = pools.add(request.content());
        return Responses.created("/v1/routing-pools/" + pool.id(), pool.revision(), RoutingPoolView.of(pool));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "replaceRoutingPool",
            summary = "Replace a pool",
            description = "The turns of all members count from zero again.")
    @APIResponse(
            responseCode = "200",
            description = "In use from the next lead on",
            content = @Content(schema = @Schema(implementation = RoutingPoolView.class)))
    @Refuses(PoolTaken.class)
    public Response replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @Valid @NotNull RoutingPoolRequest request) {
        RoutingPool pool = pools.get(id);
        IfMatch.check(seen, pool.revision());
        return answered(pools.change(pool, request.content()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, INTEGRATION})
    @Operation(operationId = "getRoutingPool", summary = "One pool")
    @APIResponse(
            responseCode = "200",
            description = "The pool",
            content = @Content(schema = @Schema(implementation = RoutingPoolView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answered(pools.get(id));
    }

    @GET
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, INTEGRATION})
    @Operation(operationId = "listRoutingPools", summary = "Pools, oldest first")
    public Page<RoutingPoolView> list(@BeanParam PageRequest request) {
        return request.page(pools::page, RoutingPool::id).map(RoutingPoolView::of);
    }

    @GET
    @Path("/{id}/next")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, INTEGRATION})
    @Operation(
            operationId = "previewRoutingPool",
            summary = "The next turns, and why other members are not next",
            description = "The pool does not move on.")
    @APIResponse(responseCode = "200", description = "The next turns")
    public NextTurnsView next(
            @PathParam("id") UUID id,
            @QueryParam("count") @DefaultValue("10") @Min(1) @Max(100) @Parameter(description = "Number of turns")
                    int count) {
        return NextTurnsView.of(nextTurns.of(id, count));
    }

    private static Response answered(RoutingPool pool) {
        return Responses.ok(pool.revision(), RoutingPoolView.of(pool));
    }

    @Schema(description = "The recipients of the next leads, if these came now and the pool took them")
    record NextTurnsView(
            @Schema(description = "In this order; fewer than requested when no member is left")
            List<Turn> turns,

            @Schema(description = "Every member's reasons for the very next lead")
            List<CandidateVerdict> members) {

        @Schema(name = "RoutingTurn")
        record Turn(
                @Schema(description = "Absent for a seller", example = "0197f6a0-0000-7000-8000-000000000001")
                UUID partnerId,

                @Schema(description = "Absent for a partner", example = "0197f6a0-0000-8000-8000-00000000000a")
                UUID sellerId) {
            private static Turn of(Candidate candidate) {
                return new Turn(candidate.partnerId(), candidate.sellerId());
            }
        }

        static NextTurnsView of(NextTurns.Outlook outlook) {
            return new NextTurnsView(outlook.turns().stream().map(Turn::of).toList(), outlook.members());
        }
    }
}
