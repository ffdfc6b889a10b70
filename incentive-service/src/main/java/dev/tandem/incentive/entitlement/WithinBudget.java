package dev.tandem.incentive.entitlement;

import dev.tandem.incentive.calculation.Budget;
import dev.tandem.incentive.calculation.BusinessOrder;
import dev.tandem.incentive.ledger.NotEarned;
import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Limits the entitlements of all earners of a rule to its budget. Deals are granted in business order, independent of
 * arrival. A late-arriving deal may therefore take from later ones, and reporting early gives no advantage.
 */
final class WithinBudget {
    private record Claim(PeriodBatch period, String earner, Entitlement target) {}

    private static final Comparator<Claim> BUSINESS_ORDER = BusinessOrder.of(
                    (Claim claim) -> claim.target().deal().closedOn(),
                    claim -> claim.target().deal().id())
            .thenComparing(claim -> claim.target().payee());

    private Budget budget;

    WithinBudget(Budget budget) {
        this.budget = budget;
    }

    Map<PeriodBatch, Map<String, List<Entitlement>>> of(Map<PeriodBatch, Map<String, List<Entitlement>>> targets) {
        Map<PeriodBatch, Map<String, List<Entitlement>>> granted = new LinkedHashMap<>();
        targets.keySet().forEach(period -> granted.put(period, new LinkedHashMap<>()));
        claims(targets).stream()
                .sorted(BUSINESS_ORDER)
                .forEach(claim -> granted.get(claim.period())
                        .computeIfAbsent(claim.earner(), first -> new ArrayList<>())
                        .add(grant(claim.target())));
        return granted;
    }

    private Entitlement grant(Entitlement target) {
        BigDecimal amount = target.amount().amount();
        BigDecimal grant = budget.grant(amount);
        budget = budget.without(grant);
        return grant.compareTo(amount) == 0
                ? target
                : new Entitlement(
                        target.deal(),
                        target.payee(),
                        new Money(grant, target.amount().currency()),
                        Optional.of(NotEarned.BUDGET_SPENT),
                        target.trace());
    }

    private static List<Claim> claims(Map<PeriodBatch, Map<String, List<Entitlement>>> targets) {
        List<Claim> claims = new ArrayList<>();
        targets.forEach((period, earners) -> earners.forEach(
                (earner, earned) -> earned.forEach(target -> claims.add(new Claim(period, earner, target)))));
        return claims;
    }
}
