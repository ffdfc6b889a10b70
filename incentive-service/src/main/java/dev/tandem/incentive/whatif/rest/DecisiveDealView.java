package dev.tandem.incentive.whatif.rest;

import dev.tandem.incentive.ledger.EntryTrace;
import dev.tandem.incentive.ledger.LedgerEntry;
import dev.tandem.incentive.ledger.NotEarned;
import dev.tandem.incentive.whatif.DealDifference;
import dev.tandem.incentive.whatif.DecisiveDeal;
import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The difference that a what-if makes for one deal and payee, with both calculations. */
@Schema(name = "WhatIfDeal")
record DecisiveDealView(
        @Schema(description = "1 for the greatest absolute difference", example = "1")
        long rank,

        @Schema(
                description = "The rule's code; the ledger's side counts every plan version with this rule",
                example = "commission")
        String rule,

        @Schema(
                description = "The id of the deal, or of the renewal, handoff or advance that paid",
                example = "0192f1c2-7d3e-7abc-8def-012345670101")
        UUID dealId,

        @Schema(example = "2017-02-10") LocalDate closedOn,

        @Schema(description = "The current amount in the ledger, as of the last entry")
        PostedView posted,

        @Schema(description = "The amount under the replayed version")
        SimulatedView simulated,

        @Schema(description = "Positive if the replayed version pays more")
        Money difference) {

    /** The ledger's side. */
    @Schema(name = "WhatIfDealStands")
    record PostedView(
            @Schema(description = "The sum of all entries, including amounts granted in disputes")
            Money amount,

            @Schema(
                    description = "The last entry posted by the plan; absent if there is none",
                    example = "0192f1c2-7d3e-7abc-8def-012345670202")
            UUID entryId,

            @Schema(
                    description =
                            "The reason why nothing was earned, or less than originally; absent if it earned in full")
            NotEarned reason,

            @Schema(description = "The calculation of that entry; absent if nothing was calculated")
            EntryTrace trace) {}

    /** The version's side. */
    @Schema(name = "WhatIfDealWould")
    record SimulatedView(
            Money amount,

            @Schema(
                    description = "The reason why it pays nothing, or less than is earned; absent if it has no "
                            + "such rule")
            NotEarned reason,

            @Schema(description = "Its calculation; absent if nothing was calculated")
            EntryTrace trace) {}

    static DecisiveDealView of(DecisiveDeal moved, Function<BigDecimal, Money> money) {
        DealDifference each = moved.difference();
        return new DecisiveDealView(
                moved.rank(),
                each.rule(),
                each.dealId(),
                each.closedOn(),
                posted(money.apply(each.totals().posted()), moved.lastEntry().orElse(null)),
                new SimulatedView(
                        money.apply(each.totals().simulated()),
                        each.reason().orElse(null),
                        each.trace().get()),
                money.apply(each.totals().difference()));
    }

    private static PostedView posted(Money amount, LedgerEntry last) {
        return last == null
                ? new PostedView(amount, null, null, null)
                : new PostedView(
                        amount,
                        last.id(),
                        last.reason().orElse(null),
                        last.trace().orElse(null));
    }
}
