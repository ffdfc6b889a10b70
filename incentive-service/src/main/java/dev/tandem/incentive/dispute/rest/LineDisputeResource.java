package dev.tandem.incentive.dispute.rest;

import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;

import dev.tandem.incentive.dispute.Dispute;
import dev.tandem.incentive.dispute.DisputeDesk;
import dev.tandem.incentive.dispute.DisputeRefusals.DisputeAlreadyOpen;
import dev.tandem.incentive.dispute.DisputeRefusals.OtherCurrency;
import dev.tandem.incentive.statement.StatementRefusals.DisputeDeadlinePassed;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
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

@Path("/v1/statements/{id}/lines/{line}/disputes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disputes")
public class LineDisputeResource {
    private final DisputeDesk desk;
    private final CurrentCaller caller;

    LineDisputeResource(DisputeDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(PARTNER_ADMIN)
    @Operation(
            operationId = "openDispute",
            summary = "Dispute a line",
            description = "For the partner that the statement is for, until the statement's disputableUntil.")
    @APIResponse(
            responseCode = "201",
            description = "Open",
            content = @Content(schema = @Schema(implementation = DisputeView.class)))
    @Refuses({DisputeAlreadyOpen.class, DisputeDeadlinePassed.class, OtherCurrency.class})
    public Response open(
            @PathParam("id") UUID id,
            @PathParam("line") UUID line,
            @Valid @NotNull DisputeRequests.OpenDisputeRequest request) {
        Dispute dispute = desk.open(id, line, request.asked());
        return Responses.created(
                "/v1/disputes/" + dispute.id(), dispute.revision(), DisputeView.of(dispute, caller.get()));
    }
}
