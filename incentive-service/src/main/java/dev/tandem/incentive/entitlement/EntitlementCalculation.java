package dev.tandem.incentive.entitlement;

import dev.tandem.incentive.calculation.EarningDeal;
import dev.tandem.incentive.calculation.Fraction;
import dev.tandem.incentive.calculation.PayablePart;
import dev.tandem.incentive.calculation.PeriodCalculation;
import dev.tandem.incentive.calculation.RunningSumKey;
import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.exchange.ExchangeRates;
import dev.tandem.incentive.ledger.EntryTrace;
import dev.tandem.incentive.ledger.NotEarned;
import dev.tandem.incentive.ledger.PostedAmount;
import dev.tandem.incentive.payee.PartnerHistories;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.rule.Guard;
import dev.tandem.incentive.plan.rule.Rule;
import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Calculates the earnings of one earner's period under a rule, or the reasons why nothing is earned.
 *
 * @param toReach the earner's own target, for a rule that is measured against one; empty if there is none
 */
record EntitlementCalculation(
        Plan plan,
        Rule rule,
        Optional<Guard> guard,
        PartnerHistories partners,
        ExchangeRates rates,
        LocalDate today,
        Optional<BigDecimal> toReach) {
    /** The same for an earner with that target. */
    EntitlementCalculation against(Optional<BigDecimal> target) {
        return new EntitlementCalculation(plan, rule, guard, partners, rates, today, target);
    }

    List<Entitlement> of(List<Deal> deals) {
        List<Entitlement> targets = new ArrayList<>();
        List<DealUnderRule> earning = new ArrayList<>();
        for (Deal deal : deals) {
            DealUnderRule seen = new DealUnderRule(plan, rule, deal, partners, rates);
            seen.notEarned(guard)
                    .or(this::unmeasured)
                    .ifPresentOrElse(
                            reason -> targets.add(new Entitlement(
                                    deal, seen.mainPayee(), zero(), Optional.of(reason), Entitlement.NO_TRACE)),
                            () -> earning.add(seen));
        }
        targets.addAll(calculated(earning));
        return targets;
    }

    /**
     * Checked last: a deal that waits for an exchange rate is released when the rate arrives, with or without a target.
     */
    private Optional<NotEarned> unmeasured() {
        return rule.targetMetric().filter(metric -> toReach.isEmpty()).map(metric -> NotEarned.NO_TARGET);
    }

    private Collection<Entitlement> calculated(List<DealUnderRule> deals) {
        Map<UUID, DealUnderRule> byId = new HashMap<>();
        deals.forEach(seen -> byId.put(seen.deal().id(), seen));
        Map<PostedAmount.Key, Entitlement> targets = new LinkedHashMap<>();
        for (PayablePart payout : payouts(deals)) {
            Entitlement target = target(payout, byId.get(payout.earning().deal()));
            targets.merge(target.key(), target, Entitlement::and);
        }
        return targets.values();
    }

    private List<PayablePart> payouts(List<DealUnderRule> deals) {
        int digits = plan.currency().getDefaultFractionDigits();
        List<EarningDeal> earning = deals.stream().map(DealUnderRule::earning).toList();
        Map<UUID, Fraction> payable =
                deals.stream().collect(Collectors.toMap(seen -> seen.deal().id(), seen -> seen.payable(today)));
        return PayablePart.of(PeriodCalculation.of(rule.terms(digits, toReach), earning), payable, digits);
    }

    private Entitlement target(PayablePart payout, DealUnderRule seen) {
        RunningSumKey account = payout.earning().account();
        return new Entitlement(
                seen.deal(),
                account.payee(),
                account.forfeited() ? zero() : new Money(payout.amount(), plan.currency()),
                account.forfeited() ? Optional.of(NotEarned.PARTNER_SUSPENDED) : seen.whyLess(today),
                () -> EntryTrace.of(rule.basis(), payout, seen.basis().exchange(), toReach));
    }

    private Money zero() {
        return new Money(BigDecimal.ZERO, plan.currency());
    }
}
