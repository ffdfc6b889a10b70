package dev.tandem.incentive.dispute.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.incentive.dispute.Dispute;
import dev.tandem.incentive.dispute.DisputeDesk;
import dev.tandem.incentive.dispute.DisputeRefusals.GrantExceedsClaim;
import dev.tandem.incentive.dispute.DisputeRefusals.NothingGranted;
import dev.tandem.incentive.dispute.DisputeRefusals.OtherCurrency;
import dev.tandem.incentive.dispute.DisputeRefusals.TooMuchEvidence;
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

@Path("/v1/disputes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disputes", description = "Payees' objections to lines of their statements; partners see only their own")
public class DisputeResource {
    private final DisputeDesk desk;
    private final CurrentCaller caller;

    DisputeResource(DisputeDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "listDisputes", summary = "List disputes")
    public Page<DisputeView> list(@BeanParam DisputeQuery query, @BeanParam ListRequest request) {
        return desk.list(query.conditions(), request).map(dispute -> DisputeView.of(dispute, caller.get()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "getDispute", summary = "One dispute")
    @APIResponse(
            responseCode = "200",
            description = "The dispute, with its revision as ETag",
            content = @Content(schema = @Schema(implementation = DisputeView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(desk.find(id));
    }

    @POST
    @Path("/{id}/evidence")
    @Transactional
    @Idempotent
    @RolesAllowed({FINANCE, PARTNER_ADMIN})
    @Operation(operationId = "showDisputeEvidence", summary = "Add evidence for your side")
    @APIResponse(
            responseCode = "200",
            description = "Shown",
            content = @Content(schema = @Schema(implementation = DisputeView.class)))
    @Refuses({NotInState.class, TooMuchEvidence.class})
    public Response show(@PathParam("id") UUID id, @Valid @NotNull DisputeRequests.AddEvidenceRequest request) {
        return answer(desk.show(id, request.note(), request.link()));
    }

    @POST
    @Path("/{id}/uphold")
    @Transactional
    @Idempotent
    @RolesAllowed(FINANCE)
    @Operation(
            operationId = "upholdDispute",
            summary = "Uphold a dispute and post the granted amount",
            description = "The posting adjusts the line's original entry in the earliest open period. Later "
                    + "recalculations do not change it. If the settlement terms set an amount for its currency, and the"
                    + " grants for the line reach it, the first call only proposes it: the dispute stays open until a"
                    + " second person upholds the same amount.")
    @APIResponse(
            responseCode = "200",
            description = "Upheld, or open with a proposal",
            content = @Content(schema = @Schema(implementation = DisputeView.class)))
    @Refuses({
        SecondPersonRequired.class,
        NotInState.class,
        NothingGranted.class,
        OtherCurrency.class,
        GrantExceedsClaim.class
    })
    public Response uphold(@PathParam("id") UUID id, @Valid @NotNull DisputeRequests.UpholdDisputeRequest request) {
        return answer(desk.uphold(id, request.amount(), request.decision()));
    }

    @POST
    @Path("/{id}/reject")
    @Transactional
    @Idempotent
    @RolesAllowed(FINANCE)
    @Operation(operationId = "rejectDispute", summary = "Reject a dispute")
    @APIResponse(
            responseCode = "200",
            description = "Rejected",
            content = @Content(schema = @Schema(implementation = DisputeView.class)))
    @Refuses({SecondPersonRequired.class, NotInState.class})
    public Response reject(@PathParam("id") UUID id, @Valid @NotNull DisputeRequests.RejectDisputeRequest request) {
        return answer(desk.reject(id, request.decision()));
    }

    @POST
    @Path("/{id}/withdraw")
    @Transactional
    @Idempotent
    @RolesAllowed(PARTNER_ADMIN)
    @Operation(operationId = "withdrawDispute", summary = "Withdraw a dispute")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = DisputeView.class)))
    @Refuses(NotInState.class)
    public Response withdraw(@PathParam("id") UUID id) {
        return answer(desk.withdraw(id));
    }

    private Response answer(Dispute dispute) {
        return Responses.ok(dispute.revision(), DisputeView.of(dispute, caller.get()));
    }
}
