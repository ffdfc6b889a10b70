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
 * One deal under one rule for a payee: the posted amount and the replayed amount.
 *
 * @param lastEntry the last entry posted; empty if there is none
 * @param reason the reason why the version pays nothing, or less than the deal earns
 * @param trace the trace of the replayed amount; null if nothing was calculated
 */
public record DealDifference(
        String rule,
        UUID dealId,
        LocalDate closedOn,
        Totals totals,
        Optional<UUID> lastEntry,
        Optional<NotEarned> reason,
        Supplier<EntryTrace> trace) {
    /** By absolute difference; for equal differences the earlier deal comes first. */
    static final Comparator<DealDifference> GREATEST_FIRST = Comparator.comparing(
                    (DealDifference each) -> each.totals().difference().abs())
            .reversed()
            .thenComparing(BusinessOrder.of(DealDifference::closedOn, DealDifference::dealId))
            .thenComparing(DealDifference::rule);

    /** @param standing null if nothing is posted */
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

    /** @param reason empty if the version has no such rule, or the rule does not apply to such deals */
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
