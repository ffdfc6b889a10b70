package dev.tandem.incentive.payout.bank.rest;

import static dev.tandem.platform.caller.Role.FINANCE;

import dev.tandem.incentive.payout.bank.BankDesk;
import dev.tandem.incentive.payout.bank.PayeeAccount;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/payees/{id}/bank-account")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bank accounts")
public class PayeeAccountResource {
    private final BankDesk desk;

    PayeeAccountResource(BankDesk desk) {
        this.desk = desk;
    }

    @GET
    @Transactional
    @RolesAllowed(FINANCE)
    @Operation(operationId = "getPayeeAccount", summary = "Get the account that a payee is paid to")
    @APIResponse(
            responseCode = "200",
            description = "The account, with its revision as ETag",
            content = @Content(schema = @Schema(implementation = BankAccountView.class)))
    public Response get(@PathParam("id") String payee) {
        return answer(desk.accountOf(payee));
    }

    @PUT
    @Transactional
    @RolesAllowed(FINANCE)
    @Operation(
            operationId = "keepPayeeAccount",
            summary = "Set the account that a payee is paid to",
            description = "Send If-Match \"0\" for a payee that has no account yet; the first account has revision 1. "
                    + "Payouts already ordered keep their account.")
    @APIResponse(
            responseCode = "200",
            description = "The account, with its revision as ETag",
            content = @Content(schema = @Schema(implementation = BankAccountView.class)))
    public Response keep(
            @PathParam("id") String payee,
            @HeaderParam("If-Match") String seen,
            @Valid @NotNull BankAccountView account) {
        return answer(desk.keep(payee, account.checked(), seen));
    }

    private static Response answer(PayeeAccount account) {
        return Responses.ok(account.revision(), BankAccountView.of(account.account()));
    }
}
