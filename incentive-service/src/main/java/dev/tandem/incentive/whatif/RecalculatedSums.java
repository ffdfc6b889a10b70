package dev.tandem.incentive.whatif;

import dev.tandem.incentive.entitlement.Entitlement;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The recalculated earnings of some deals.
 *
 * @param byPayee in the plan's currency; without payees that would have got nothing
 * @param deals the number of deals
 */
public record RecalculatedSums(Map<String, BigDecimal> byPayee, long deals) {
    /** @param targets by earner, for each period */
    static RecalculatedSums of(Collection<Map<String, List<Entitlement>>> targets) {
        List<Entitlement> all = targets.stream()
                .flatMap(byEarner -> byEarner.values().stream())
                .flatMap(List::stream)
                .toList();
        Map<String, BigDecimal> byPayee = new HashMap<>();
        all.stream()
                .filter(target -> !target.amount().isZero())
                .forEach(target -> byPayee.merge(target.payee(), target.amount().amount(), BigDecimal::add));
        return new RecalculatedSums(
                byPayee,
                all.stream().map(target -> target.deal().id()).distinct().count());
    }
}
