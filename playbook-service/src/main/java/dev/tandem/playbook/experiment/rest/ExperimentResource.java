package dev.tandem.playbook.experiment.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.document.rest.GiveReasonRequest;
import dev.tandem.playbook.experiment.Experiment;
import dev.tandem.playbook.experiment.ExperimentDesk;
import dev.tandem.playbook.experiment.Experiments;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/experiments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Experiments",
        description = "A variant of a playbook on a share of the sales, compared with the version in force")
public class ExperimentResource {
    private final ExperimentDesk desk;
    private final Experiments experiments;
    private final CurrentCaller caller;
    private final TenantClock clock;

    ExperimentResource(ExperimentDesk desk, Experiments experiments, CurrentCaller caller, TenantClock clock) {
        this.desk = desk;
        this.experiments = experiments;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listExperiments", summary = "List experiments; for a partner there is none")
    public Page<ExperimentView> list(@Valid @BeanParam ExperimentQuery query, @BeanParam ListRequest request) {
        LocalDate today = clock.today();
        return experiments
                .page(request, query.conditions())
                .map(experiment -> ExperimentView.of(experiment, today, caller.get()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Operation(
            operationId = "getExperiment",
            summary = "One experiment",
            description = "What it has found is in the win reports of its two versions.")
    @APIResponse(
            responseCode = "200",
            description = "The experiment",
            content = @Content(schema = @Schema(implementation = ExperimentView.class)))
    @APIResponse(responseCode = "404", description = "for a partner always")
    public Response get(@PathParam("id") UUID id) {
        return answer(experiments.visible(id));
    }

    @POST
    @Path("/{id}/change-share")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "changeExperimentShare",
            summary = "Raise or lower the share of the sales that run by the variant",
            description =
                    "For sales that start from now on; those before keep the version that they were assigned. The win report"
                            + " compares the sales of the present share alone. The present share again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Changed, or as it was",
            content = @Content(schema = @Schema(implementation = ExperimentView.class)))
    @Refuses(NotInState.class)
    public Response share(@PathParam("id") UUID id, @Valid @NotNull ExperimentRequests.ChangeShareRequest request) {
        return answer(desk.share(id, request.sharePercent(), request.reason()));
    }

    @POST
    @Path("/{id}/adopt")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "adoptVariant",
            summary = "End the experiment: the variant is the version in force from now on",
            description = "As if it were published now. Sales that run by the control go on by it.")
    @APIResponse(
            responseCode = "200",
            description = "Adopted",
            content = @Content(schema = @Schema(implementation = ExperimentView.class)))
    @Refuses(NotInState.class)
    public Response adopt(@PathParam("id") UUID id, @Valid @NotNull GiveReasonRequest reason) {
        return answer(desk.adopt(id, reason.reason()));
    }

    @POST
    @Path("/{id}/drop")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "dropVariant",
            summary = "End the experiment: the variant is retired",
            description = "Sales that run by the variant go on by it.")
    @APIResponse(
            responseCode = "200",
            description = "Dropped",
            content = @Content(schema = @Schema(implementation = ExperimentView.class)))
    @Refuses(NotInState.class)
    public Response drop(@PathParam("id") UUID id, @Valid @NotNull GiveReasonRequest reason) {
        return answer(desk.drop(id, reason.reason()));
    }

    private Response answer(Experiment experiment) {
        return Responses.ok(experiment.revision(), ExperimentView.of(experiment, clock.today(), caller.get()));
    }
}
