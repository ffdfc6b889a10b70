package dev.tandem.incentive.whatif;

import dev.tandem.incentive.calculation.BusinessOrder;
import dev.tandem.incentive.entitlement.Entitlement;
import dev.tandem.incentive.ledger.EntryTrace;
import dev.tandem.incentive.ledger.NotEarned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * One deal under one rule, as it stands for a payee and as it would.
 *
 * @param lastEntry of what stands; empty where the ledger says nothing
 * @param reason why the version gives nothing, or less than the deal earns
 * @param trace of what the version gives; null where nothing was calculated
 */
public record DealDifference(
        String rule,
        UUID dealId,
        LocalDate closedOn,
        Totals totals,
        Optional<UUID> lastEntry,
        Optional<NotEarned> reason,
        Supplier<EntryTrace> trace) {
    /** Up or down; of the same difference the earlier deal comes first. */
    static final Comparator<DealDifference> GREATEST_FIRST = Comparator.comparing(
                    (DealDifference each) -> each.totals().difference().abs())
            .reversed()
            .thenComparing(BusinessOrder.of(DealDifference::closedOn, DealDifference::dealId))
            .thenComparing(DealDifference::rule);

    /** @param standing null where the ledger says nothing */
    static DealDifference of(String rule, PostedTotals.PostedTotal standing, Entitlement target) {
        return new DealDifference(
                rule,
                target.deal().id(),
                target.deal().closedOn(),
                new Totals(
                        standing == null ? BigDecimal.ZERO : standing.sum(),
                        target.amount().amount()),
                Optional.ofNullable(standing).map(PostedTotals.PostedTotal::lastEntry),
                target.reason(),
                target.trace());
    }

    /** @param reason empty where the version has no such rule, or does not look at such deals */
    static DealDifference withNothing(PostedTotals.PostedTotal standing, Optional<NotEarned> reason) {
        return new DealDifference(
                standing.key().rule(),
                standing.key().deal(),
                standing.closedOn(),
                new Totals(standing.sum(), BigDecimal.ZERO),
                Optional.of(standing.lastEntry()),
                reason,
                Entitlement.NO_TRACE);
    }

    boolean moves() {
        return totals.difference().signum() != 0;
    }
}
