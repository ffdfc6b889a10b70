package dev.tandem.incentive.whatif.rest;

import dev.tandem.incentive.whatif.Totals;
import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands, what would, and the difference, in the plan's currency. */
@Schema(name = "WhatIfTotals")
record TotalsView(
        @Schema(description = "What the ledger has, under the versions that were in force")
        Money stands,

        @Schema(description = "What the replayed version gives")
        Money would,

        @Schema(description = "Positive where the replayed version gives more")
        Money difference) {
    static TotalsView of(Totals totals, Function<BigDecimal, Money> money) {
        return new TotalsView(
                money.apply(totals.stands()), money.apply(totals.would()), money.apply(totals.difference()));
    }
}
