package dev.tandem.lead.routing.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.lead.routing.rule.RoutingRuleSet;
import dev.tandem.lead.routing.rule.RoutingRuleSets;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.NotInState;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/routing-rule-sets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Routing", description = "Ordered, versioned rules, and their decisions on leads")
public class RoutingRuleSetResource {
    private final RoutingRuleSets ruleSets;

    RoutingRuleSetResource(RoutingRuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(operationId = "draftRoutingRuleSet", summary = "Draft the next version of the routing rules")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    public Response draft(@Valid @NotNull DraftRuleSetRequest request) {
        RoutingRuleSet set = ruleSets.draft(request.content());
        return Responses.created("/v1/routing-rule-sets/" + set.version(), set.revision(), RuleSetView.of(set));
    }

    @POST
    @Path("/{version}/publish")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(operationId = "publishRoutingRuleSet", summary = "Publish a draft, replacing the version in force")
    @APIResponse(
            responseCode = "200",
            description = "In force",
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    @Refuses(NotInState.class)
    public Response publish(@PathParam("version") int version) {
        RoutingRuleSet set = ruleSets.publish(version);
        return Responses.ok(set.revision(), RuleSetView.of(set));
    }

    @GET
    @Path("/{version}")
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, INTEGRATION})
    @Operation(operationId = "getRoutingRuleSet", summary = "One version of the routing rules")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    public Response get(@PathParam("version") int version) {
        RoutingRuleSet set = ruleSets.get(version);
        return Responses.ok(set.revision(), RuleSetView.of(set));
    }

    @GET
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, INTEGRATION})
    @Operation(operationId = "listRoutingRuleSets", summary = "All versions, oldest first")
    public Page<RuleSetView> list(@BeanParam PageRequest request) {
        return request.page(ruleSets::page, RoutingRuleSet::id).map(RuleSetView::listed);
    }
}
