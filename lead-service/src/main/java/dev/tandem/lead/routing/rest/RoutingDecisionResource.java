package dev.tandem.lead.routing.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.routing.RoutingDecision;
import dev.tandem.lead.routing.RoutingDecisions;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/leads/{leadId}/routing-decision")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Routing")
public class RoutingDecisionResource {
    private final RoutingDecisions decisions;
    private final CurrentCaller caller;

    RoutingDecisionResource(RoutingDecisions decisions, CurrentCaller caller) {
        this.decisions = decisions;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "getLatestRoutingDecision",
            summary = "Why a lead was routed as it was",
            description = "A partner sees only its own candidate.")
    @APIResponse(responseCode = "200", description = "The newest decision")
    @APIResponse(responseCode = "404", description = "also while the lead is still waiting for the router")
    public RoutingDecisionView get(@PathParam("leadId") UUID leadId) {
        Caller viewer = caller.get();
        RoutingDecision decision = decisions.visible(leadId, viewer);
        return RoutingDecisionView.of(decision, decisions.explained(decision, viewer));
    }
}
