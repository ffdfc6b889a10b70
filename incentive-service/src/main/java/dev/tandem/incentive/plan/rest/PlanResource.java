package dev.tandem.incentive.plan.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.incentive.agreement.rest.AgreementQuery;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.PlanDesk;
import dev.tandem.incentive.plan.PlanRefusals.PlanRewritesThePast;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.FourEyes.SecondPersonRequired;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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

@Path("/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Effective-dated incentive agreements")
public class PlanResource {
    private final PlanDesk desk;
    private final CurrentCaller caller;

    PlanResource(PlanDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER})
    @Operation(
            operationId = "draftPlan",
            summary = "Draft a plan, or the next version of one",
            description = "A draft pays no one. Tiers that leave a gap, overlap or are not open-ended are refused, "
                    + "with all faults.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response draft(@Valid DraftPlanRequest request) {
        Plan plan = desk.draft(request.terms());
        return Responses.created("/v1/plans/" + plan.id(), plan.revision(), view(plan));
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER, INTEGRATION})
    @Operation(operationId = "listPlans", summary = "List the versions of plans")
    public Page<ListedPlan> list(@Valid @BeanParam AgreementQuery query, @BeanParam ListRequest request) {
        return desk.list(query.conditions(), request).map(ListedPlan::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER, INTEGRATION})
    @Operation(operationId = "getPlan", summary = "One version of a plan")
    @APIResponse(
            responseCode = "200",
            description = "The version, with its revision as ETag",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response get(@PathParam("id") UUID id) {
        Plan plan = desk.find(id);
        return Responses.ok(plan.revision(), view(plan));
    }

    @POST
    @Path("/{id}/approve")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, FINANCE})
    @Operation(
            operationId = "approvePlan",
            summary = "Put a plan version into force",
            description =
                    "For a person who is none of its authors. Deals that have already closed in its range are paid too: "
                            + "a few within the call, a larger number afterwards; backlog shows the progress. An "
                            + "overlapping earlier version ends where this one begins, tomorrow at the earliest.")
    @APIResponse(
            responseCode = "200",
            description = "The version is in force",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    @Refuses({SecondPersonRequired.class, NotInState.class, PlanRewritesThePast.class})
    public Response approve(@PathParam("id") UUID id) {
        Plan plan = desk.approve(id);
        return Responses.ok(plan.revision(), view(plan));
    }

    private PlanView view(Plan plan) {
        return PlanView.of(plan, caller.get());
    }
}
