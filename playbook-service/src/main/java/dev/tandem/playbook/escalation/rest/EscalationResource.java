package dev.tandem.playbook.escalation.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.escalation.Escalation;
import dev.tandem.playbook.escalation.EscalationDesk;
import dev.tandem.playbook.escalation.EscalationRefusals.NotNotifiedToCaller;
import dev.tandem.playbook.escalation.EscalationRefusals.NotRaisedByCaller;
import dev.tandem.playbook.escalation.Escalations;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/escalations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Escalations", description = "Overdue or blocked matters on a sale, escalated level by level")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
public class EscalationResource {
    private final EscalationDesk desk;
    private final Escalations escalations;
    private final CurrentCaller caller;

    EscalationResource(EscalationDesk desk, Escalations escalations, CurrentCaller caller) {
        this.desk = desk;
        this.escalations = escalations;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listEscalations", summary = "List escalations; a partner sees those of its own sales")
    public Page<EscalationView> list(@BeanParam EscalationQuery query, @BeanParam ListRequest request) {
        return escalations.page(request, query.conditions()).map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getEscalation", summary = "One escalation, with everyone who was notified")
    @APIResponse(
            responseCode = "200",
            description = "The escalation",
            content = @Content(schema = @Schema(implementation = EscalationView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(escalations.visible(id));
    }

    @POST
    @Path("/{id}/resolve")
    @Transactional
    @Idempotent
    @Operation(operationId = "resolveEscalation", summary = "Resolve an escalation, as a person who was notified")
    @APIResponse(
            responseCode = "200",
            description = "Resolved",
            content = @Content(schema = @Schema(implementation = EscalationView.class)))
    @Refuses({NotNotifiedToCaller.class, NotInState.class})
    public Response resolve(@PathParam("id") UUID id, @Valid @NotNull EscalationView.EndEscalationRequest ending) {
        return answer(desk.resolve(id, ending.note()));
    }

    @POST
    @Path("/{id}/withdraw")
    @Transactional
    @Idempotent
    @Operation(operationId = "withdrawEscalation", summary = "Withdraw an escalation, as the person who raised it")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = EscalationView.class)))
    @Refuses({NotRaisedByCaller.class, NotInState.class})
    public Response withdraw(@PathParam("id") UUID id, @Valid @NotNull EscalationView.EndEscalationRequest ending) {
        return answer(desk.withdraw(id, ending.note()));
    }

    private Response answer(Escalation escalation) {
        return Responses.ok(escalation.revision(), view(escalation));
    }

    private EscalationView view(Escalation escalation) {
        return EscalationView.of(escalation, caller.get());
    }
}
