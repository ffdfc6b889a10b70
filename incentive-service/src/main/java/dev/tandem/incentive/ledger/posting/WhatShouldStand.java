package dev.tandem.incentive.ledger.posting;

import dev.tandem.incentive.calculation.Earning;
import dev.tandem.incentive.calculation.PeriodCalculation;
import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.exchange.ExchangeRates;
import dev.tandem.incentive.ledger.EntryTrace;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.rule.Rule;
import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** From the deals of one earner's period to what they earn under a rule, or to the reason why not. */
record WhatShouldStand(Plan plan, Rule rule, ExchangeRates rates) {

    List<Target> of(List<Deal> deals) {
        var targets = new ArrayList<Target>();
        var earning = new ArrayList<DealUnderRule>();
        for (Deal deal : deals) {
            var seen = new DealUnderRule(plan, rule, deal, rates);
            seen.notEarned()
                    .ifPresentOrElse(
                            reason -> targets.add(
                                    new Target(deal, seen.mainPayee(), zero(), Optional.of(reason), Optional.empty())),
                            () -> earning.add(seen));
        }
        targets.addAll(calculated(earning));
        return targets;
    }

    private List<Target> calculated(List<DealUnderRule> deals) {
        Map<UUID, DealUnderRule> byId = new HashMap<>();
        deals.forEach(seen -> byId.put(seen.deal().id(), seen));
        int digits = plan.currency().getDefaultFractionDigits();
        var earning = deals.stream().map(DealUnderRule::earning).toList();
        return PeriodCalculation.of(rule.rate().rate(), digits, earning).stream()
                .map(earned -> target(earned, byId.get(earned.deal())))
                .toList();
    }

    private Target target(Earning earned, DealUnderRule seen) {
        return new Target(
                seen.deal(),
                earned.payee(),
                new Money(earned.amount(), plan.currency()),
                Optional.empty(),
                Optional.of(EntryTrace.of(rule.basis(), earned.trace(), seen.exchange())));
    }

    private Money zero() {
        return new Money(BigDecimal.ZERO, plan.currency());
    }
}
