package dev.tandem.incentive.whatif.rest;

import dev.tandem.incentive.whatif.Totals;
import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The posted amount, the replayed amount and the difference, in the plan's currency. */
@Schema(name = "WhatIfTotals")
record TotalsView(
        @Schema(description = "The amount in the ledger, under the versions that were in force")
        Money posted,

        @Schema(description = "The amount under the replayed version")
        Money simulated,

        @Schema(description = "Positive if the replayed version pays more")
        Money difference) {
    static TotalsView of(Totals totals, Function<BigDecimal, Money> money) {
        return new TotalsView(
                money.apply(totals.posted()), money.apply(totals.simulated()), money.apply(totals.difference()));
    }
}
