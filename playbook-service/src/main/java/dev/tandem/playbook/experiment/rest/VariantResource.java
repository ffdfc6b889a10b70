package dev.tandem.playbook.experiment.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.experiment.Experiment;
import dev.tandem.playbook.experiment.ExperimentDesk;
import dev.tandem.playbook.playbook.PlaybookRefusals.NoControl;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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

@Path("/v1/playbooks/{id}/experiment")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Experiments")
public class VariantResource {
    private final ExperimentDesk desk;
    private final CurrentCaller caller;
    private final TenantClock clock;

    VariantResource(ExperimentDesk desk, CurrentCaller caller, TenantClock clock) {
        this.desk = desk;
        this.caller = caller;
        this.clock = clock;
    }

    @PUT
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "declareExperiment",
            summary = "Make a draft the variant of an experiment, or change what was declared of it",
            description =
                    "It is compared with the version in force, and reviewed together with the draft: who declares it becomes"
                            + " one of the draft's authors. Once the variant is published, its share of new sales runs by it,"
                            + " and the other ones by the version in force. Pricing guardrails, audience, appliesTo,"
                            + " requiredHandoffFields and handoffTemplate have to be as in that version.")
    @APIResponse(
            responseCode = "200",
            description = "Declared",
            content = @Content(schema = @Schema(implementation = ExperimentView.class)))
    @Refuses({NotInState.class, NoControl.class})
    public Response declare(
            @PathParam("id") UUID id, @Valid @NotNull ExperimentRequests.DeclareExperimentRequest request) {
        return answer(desk.declare(id, request.terms()));
    }

    @DELETE
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "withdrawExperiment",
            summary = "Make a variant that is still a draft an ordinary draft again",
            description = "The experiment stays to be read.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = ExperimentView.class)))
    @APIResponse(responseCode = "404", description = "also for a version that is no variant")
    @Refuses(NotInState.class)
    public Response withdraw(@PathParam("id") UUID id) {
        return answer(desk.withdraw(id));
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "getExperimentOfVariant", summary = "The experiment that a version is the variant of")
    @APIResponse(
            responseCode = "200",
            description = "The experiment",
            content = @Content(schema = @Schema(implementation = ExperimentView.class)))
    @APIResponse(
            responseCode = "404",
            description = "also for a version that is no variant, or was adopted; for a partner always")
    public Response get(@PathParam("id") UUID id) {
        return answer(desk.of(id));
    }

    private Response answer(Experiment experiment) {
        return Responses.ok(experiment.revision(), ExperimentView.of(experiment, clock.today(), caller.get()));
    }
}
