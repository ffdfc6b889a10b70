package dev.tandem.playbook.engagement.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.engagement.EngagementEscalationDesk;
import dev.tandem.playbook.escalation.Escalation;
import dev.tandem.playbook.escalation.EscalationRefusals.EscalationAlreadyOpen;
import dev.tandem.playbook.escalation.rest.EscalationView;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/engagements/{id}/escalations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Escalations")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
public class EngagementEscalationResource {
    private final EngagementEscalationDesk desk;
    private final CurrentCaller caller;

    EngagementEscalationResource(EngagementEscalationDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "raiseEscalation",
            summary = "Escalate something overdue or blocked on a sale",
            description =
                    "The first level is notified now; each further level when the time of the previous one is up.")
    @APIResponse(
            responseCode = "201",
            description = "Raised",
            content = @Content(schema = @Schema(implementation = EscalationView.class)))
    @APIResponse(responseCode = "400", description = "also for a path or activity that the playbook does not have")
    @Refuses({EscalationAlreadyOpen.class, NotInState.class})
    public Response raise(@PathParam("id") UUID engagement, @Valid @NotNull RaiseEscalationRequest request) {
        Escalation raised = desk.raise(engagement, request.path(), request.activity(), request.reason());
        return Responses.created(
                "/v1/escalations/" + raised.id(), raised.revision(), EscalationView.of(raised, caller.get()));
    }
}
