package dev.tandem.lead.routing.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.Leads;
import dev.tandem.lead.routing.RoutingDecision;
import dev.tandem.lead.routing.RoutingDecisions;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Routing")
public class DecisionLogResource {
    private final RoutingDecisions decisions;
    private final Leads leads;
    private final CurrentCaller caller;

    DecisionLogResource(RoutingDecisions decisions, Leads leads, CurrentCaller caller) {
        this.decisions = decisions;
        this.leads = leads;
        this.caller = caller;
    }

    @GET
    @Path("/routing-decisions")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "listRoutingDecisions",
            summary = "List routing decisions, oldest first",
            description =
                    "With the evaluated candidates. A partner sees the decisions in its favour, with only its own "
                            + "candidate.")
    @APIResponse(responseCode = "200", description = "A page of decisions")
    public Page<RoutingDecisionView> list(@Valid @BeanParam DecisionQuery query, @BeanParam PageRequest request) {
        Caller viewer = caller.get();
        return decisions
                .page(request, query.conditions(), viewer)
                .map(decision -> RoutingDecisionView.of(decision, decision.candidatesFor(viewer)));
    }

    @GET
    @Path("/routing-decisions/{id}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "getRoutingDecision",
            summary = "Get one routing decision",
            description = "As in the list; the latest of a lead also says why other rules did not decide.")
    @APIResponse(responseCode = "200", description = "The decision")
    @APIResponse(responseCode = "404", description = "also for a partner that was not chosen")
    public RoutingDecisionView get(@PathParam("id") UUID id) {
        Caller viewer = caller.get();
        RoutingDecision decision = decisions.find(id, viewer);
        return RoutingDecisionView.of(decision, decision.candidatesFor(viewer));
    }

    @GET
    @Path("/routing-queue")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION})
    @Operation(operationId = "listRoutingQueue", summary = "Leads that no rule could place, the most urgent first")
    public Page<QueuedLeadView> queue(@BeanParam PageRequest request) {
        return request.page(leads::queued, Lead::id).map(QueuedLeadView::of);
    }

    @Schema(description = "A lead that has to be assigned by hand")
    record QueuedLeadView(
            @Schema(example = "0197f6a0-0000-7000-8000-000000000005")
            UUID leadId,

            @Schema(example = "Brightwater") String company,
            @Schema(example = "DE") String country,
            @Schema(example = "2026-11-23T16:00:00Z") Instant queueBy,

            @Schema(description = "Whether the deadline has passed and was announced", example = "false")
            boolean overdue) {
        static QueuedLeadView of(Lead lead) {
            return new QueuedLeadView(
                    lead.id(), lead.company(), lead.country(), lead.queueBy().orElse(null), lead.isOverdue());
        }
    }
}
