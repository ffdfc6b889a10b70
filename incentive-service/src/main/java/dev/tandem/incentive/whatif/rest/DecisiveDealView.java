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

/** What a what-if would change of one deal for one payee, with the calculation of both sides. */
@Schema(name = "WhatIfDeal")
record DecisiveDealView(
        @Schema(description = "1 for the greatest difference, up or down", example = "1")
        long rank,

        @Schema(description = "Its code; of the ledger's side under whichever version had it", example = "commission")
        String rule,

        @Schema(
                description = "The deal; for what a renewal, a handoff or an advance paid, that one's own id",
                example = "0192f1c2-7d3e-7abc-8def-012345670101")
        UUID dealId,

        @Schema(example = "2017-02-10") LocalDate closedOn,

        @Schema(description = "What the ledger has now, by the entry that came last")
        StandsView stands,

        @Schema(description = "What the replayed version gives")
        WouldView would,

        @Schema(description = "Positive where the replayed version gives more")
        Money difference) {

    /** The ledger's side. */
    @Schema(name = "WhatIfDealStands")
    record StandsView(
            @Schema(description = "Of all entries together, what disputes granted included")
            Money amount,

            @Schema(
                    description = "The last that the plan gave; absent where the ledger says nothing",
                    example = "0192f1c2-7d3e-7abc-8def-012345670202")
            UUID entryId,

            @Schema(description = "Why nothing was earned, or less than at first")
            NotEarned reason,

            @Schema(description = "The calculation behind that entry; absent where nothing was calculated")
            EntryTrace trace) {}

    /** The version's side. */
    @Schema(name = "WhatIfDealWould")
    record WouldView(
            Money amount,

            @Schema(description = "Why it gives nothing, or less than is earned; absent where it has no such rule")
            NotEarned reason,

            @Schema(description = "Its calculation; absent where nothing was calculated")
            EntryTrace trace) {}

    static DecisiveDealView of(DecisiveDeal moved, Function<BigDecimal, Money> money) {
        DealDifference each = moved.difference();
        return new DecisiveDealView(
                moved.rank(),
                each.rule(),
                each.dealId(),
                each.closedOn(),
                stands(money.apply(each.totals().stands()), moved.lastEntry().orElse(null)),
                new WouldView(
                        money.apply(each.totals().would()),
                        each.reason().orElse(null),
                        each.trace().get()),
                money.apply(each.totals().difference()));
    }

    private static StandsView stands(Money amount, LedgerEntry last) {
        return last == null
                ? new StandsView(amount, null, null, null)
                : new StandsView(
                        amount,
                        last.id(),
                        last.reason().orElse(null),
                        last.trace().orElse(null));
    }
}
