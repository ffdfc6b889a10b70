package dev.tandem.incentive.payout.bank.rest;

import dev.tandem.incentive.payout.bank.DebtorAccount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The account from which the vendor pays in one currency. */
@Schema(name = "DebtorAccount")
public record DebtorAccountView(
        @Schema(example = "USD") String currency,
        BankAccountView account,

        @Schema(example = "1", description = "The revision to send in If-Match")
        int revision) {
    static DebtorAccountView of(DebtorAccount debtor) {
        return new DebtorAccountView(
                debtor.currency().getCurrencyCode(), BankAccountView.of(debtor.account()), debtor.revision());
    }
}
