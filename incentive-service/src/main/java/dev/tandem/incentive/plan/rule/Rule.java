package dev.tandem.incentive.plan.rule;

import dev.tandem.incentive.period.PeriodKind;

/**
 * One line of a plan.
 *
 * @param code names the rule within its plan
 * @param earner whose deals of a period count together towards the tiers
 * @param payee who is paid
 * @param period how long an attainment lasts
 */
public record Rule(
        String code,
        RuleKind kind,
        Party earner,
        Party payee,
        Trigger trigger,
        Basis basis,
        PeriodKind period,
        RateTerms rate) {}
