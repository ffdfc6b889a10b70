package dev.tandem.incentive.ledger;

import dev.tandem.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands on an account in one currency. */
@Schema(description = "What stands on an account in one currency; all accounts of a currency add up to zero")
public record AccountBalance(
        LedgerAccount account,

        @Schema(description = "Positive for what the vendor owes, negative for what it has spent")
        Money balance) {}
