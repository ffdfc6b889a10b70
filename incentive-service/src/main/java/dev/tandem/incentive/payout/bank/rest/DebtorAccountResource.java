package dev.tandem.incentive.payout.bank.rest;

import static dev.tandem.platform.caller.Role.FINANCE;

import dev.tandem.incentive.exchange.CurrencyCode;
import dev.tandem.incentive.payout.bank.BankDesk;
import dev.tandem.incentive.payout.bank.DebtorAccount;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.InvalidRequest;
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
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/debtor-accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bank accounts", description = "The accounts that payouts debit and credit; for finance only")
public class DebtorAccountResource {
    private final BankDesk desk;

    DebtorAccountResource(BankDesk desk) {
        this.desk = desk;
    }

    @GET
    @Transactional
    @RolesAllowed(FINANCE)
    @Operation(
            operationId = "listDebtorAccounts",
            summary = "List the accounts that payees are paid from, one per " + "currency")
    public Page<DebtorAccountView> list() {
        return new Page<>(desk.debtors().stream().map(DebtorAccountView::of).toList(), null);
    }

    @PUT
    @Path("/{currency}")
    @Transactional
    @RolesAllowed(FINANCE)
    @Operation(
            operationId = "keepDebtorAccount",
            summary = "Set the account that payees are paid from in a currency",
            description =
                    "Send If-Match \"0\" for a currency that has no account yet; the first account has revision 1. "
                            + "Payouts already ordered keep their account.")
    @APIResponse(
            responseCode = "200",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = DebtorAccountView.class)))
    public Response keep(
            @PathParam("currency") @Parameter(example = "USD") String currency,
            @HeaderParam("If-Match") String seen,
            @Valid @NotNull BankAccountView account) {
        DebtorAccount debtor = desk.keep(currency(currency), account.checked(), seen);
        return Responses.ok(debtor.revision(), DebtorAccountView.of(debtor));
    }

    private static Currency currency(String code) {
        return CurrencyCode.parse(code)
                .orElseThrow(() -> new InvalidRequest(List.of(CurrencyCode.unknown("currency"))));
    }
}
