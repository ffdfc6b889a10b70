package dev.tandem.incentive.plan.rule;

import dev.tandem.incentive.calculation.PeriodTerms;
import dev.tandem.incentive.calculation.RecoverableDraw;
import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.period.PeriodKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One rule of a plan.
 *
 * @param code names the rule within its plan
 * @param earner the role whose deals of a period count together towards the tiers
 * @param payee the role that is paid
 * @param period the period over which attainment accumulates
 * @param accelerators in the order in which they apply
 * @param limits of the earner's period
 * @param clawback null if earnings are never taken back
 * @param guard the condition that a deal must meet, validated when the plan was drafted; null for none
 * @param duration for renewals and usage: how long after the sale they pay; null for as long as the customer stays
 * @param payment when earnings are paid
 * @param budget the maximum for all earners together over the plan's range, in its currency; null for no maximum
 * @param draw null for none
 * @param split the weight of each activity; empty if the deal's own shares apply
 */
public record Rule(
        String code,
        RuleKind kind,
        EarnerRole earner,
        EarnerRole payee,
        Trigger trigger,
        Basis basis,
        PeriodKind period,
        RateTerms rate,
        List<Accelerator> accelerators,
        PeriodLimits limits,
        Clawback clawback,
        String guard,
        SaleDuration duration,
        PaymentTerms payment,

        BigDecimal budget,

        RecoverableDraw draw,
        List<AttributionWeight> split) {
    /** Plans stored before these terms were introduced have none. */
    public Rule {
        accelerators = Objects.requireNonNullElse(accelerators, List.of());
        split = Objects.requireNonNullElse(split, List.of());
        limits = Objects.requireNonNullElse(limits, PeriodLimits.NONE);
        payment = Objects.requireNonNullElse(payment, PaymentTerms.AT_ONCE);
    }

    /**
     * @param toReach the earner's own target, if the rate is measured against one; more than 0, in the plan's currency
     */
    public PeriodTerms terms(int minorDigits, Optional<BigDecimal> toReach) {
        List<PeriodTerms.VolumeAccelerator> volume = accelerators.stream()
                .filter(accelerator -> accelerator.by() == Accelerator.By.VOLUME)
                .map(accelerator -> new PeriodTerms.VolumeAccelerator(accelerator.from(), accelerator.uplift()))
                .toList();
        return new PeriodTerms(toReach.map(rate::against).orElse(rate).rate(), minorDigits, volume, limits.limits());
    }

    /** The earner's target that the rate is measured against. */
    public Optional<TargetMetric> targetMetric() {
        return Optional.ofNullable(rate.targetMetric());
    }

    public boolean pays(Deal deal) {
        return duration == null
                || deal.renewed()
                        .filter(renewed -> !duration.covers(renewed.soldOn(), deal.closedOn()))
                        .isEmpty();
    }

    public Optional<Guard> guarded() {
        return Optional.ofNullable(guard).map(Guard::of);
    }

    public Optional<SaleDuration> lasting() {
        return Optional.ofNullable(duration);
    }

    public Optional<BigDecimal> budgeted() {
        return Optional.ofNullable(budget);
    }

    public Optional<AttributionSplit> activitySplit() {
        return split.isEmpty() ? Optional.empty() : Optional.of(new AttributionSplit(split));
    }

    public Optional<RecoverableDraw> drawn() {
        return Optional.ofNullable(draw);
    }

    public Optional<Clawback> clawedBack() {
        return Optional.ofNullable(clawback);
    }
}
