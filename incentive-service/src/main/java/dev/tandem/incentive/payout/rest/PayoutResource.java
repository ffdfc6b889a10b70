package dev.tandem.incentive.payout.rest;

import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.incentive.payout.Payout;
import dev.tandem.incentive.payout.PayoutDesk;
import dev.tandem.incentive.payout.PayoutRefusals.BankDetailsMissing;
import dev.tandem.incentive.payout.PayoutRefusals.ExecutionInPast;
import dev.tandem.incentive.payout.PayoutRefusals.NothingToPay;
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

@Path("/v1/payouts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts", description = "Payment orders to the bank for published statements")
public class PayoutResource {
    private final PayoutDesk desk;
    private final CurrentCaller caller;

    PayoutResource(PayoutDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(FINANCE)
    @Operation(
            operationId = "orderPayout",
            summary = "Pay a period's published statements",
            description =
                    "Pays all statements that are undisputed, not yet ordered and above zero; an amount owed by a "
                            + "payee is carried forward to its next statement. A period is paid as a whole: "
                            + "nothing is ordered while a bank account is missing.")
    @APIResponse(
            responseCode = "201",
            description = "Ordered",
            content = @Content(schema = @Schema(implementation = PayoutView.class)))
    @Refuses({NothingToPay.class, BankDetailsMissing.class, ExecutionInPast.class})
    public Response order(@Valid @NotNull OrderPayoutRequest request) {
        Payout payout = desk.order(request.accountingPeriod(), request.executeOn());
        return Responses.created("/v1/payouts/" + payout.id(), payout.revision(), view(payout));
    }

    @GET
    @Transactional
    @RolesAllowed({FINANCE, VENDOR_ADMIN})
    @Operation(operationId = "listPayouts", summary = "List payouts")
    public Page<PayoutView> list(@BeanParam PayoutQuery query, @BeanParam ListRequest request) {
        return desk.list(query.conditions(), request).map(this::view);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({FINANCE, VENDOR_ADMIN})
    @Operation(operationId = "getPayout", summary = "One payout")
    @APIResponse(
            responseCode = "200",
            description = "The payout, with its revision as ETag",
            content = @Content(schema = @Schema(implementation = PayoutView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(desk.find(id));
    }

    @POST
    @Path("/{id}/confirm")
    @Transactional
    @Idempotent
    @RolesAllowed(FINANCE)
    @Operation(
            operationId = "confirmPayout",
            summary = "Confirm that the bank has executed a payout",
            description = "For a person other than the one who ordered it. Its statements become paid.")
    @APIResponse(
            responseCode = "200",
            description = "Paid",
            content = @Content(schema = @Schema(implementation = PayoutView.class)))
    @Refuses({SecondPersonRequired.class, NotInState.class})
    public Response confirm(@PathParam("id") UUID id) {
        return answer(desk.confirm(id));
    }

    @POST
    @Path("/{id}/cancel")
    @Transactional
    @Idempotent
    @RolesAllowed(FINANCE)
    @Operation(
            operationId = "cancelPayout",
            summary = "Cancel a payout that the bank has not executed",
            description = "Its statements can be ordered again.")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled",
            content = @Content(schema = @Schema(implementation = PayoutView.class)))
    @Refuses(NotInState.class)
    public Response cancel(@PathParam("id") UUID id) {
        return answer(desk.cancel(id));
    }

    private Response answer(Payout payout) {
        return Responses.ok(payout.revision(), view(payout));
    }

    private PayoutView view(Payout payout) {
        return PayoutView.of(payout, caller.get());
    }
}
