package dev.tandem.incentive.plan.rule;

import dev.tandem.incentive.calculation.Fraction;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A part of what each deal earns that is paid later.
 *
 * @param percent of the payee's amount, more than 0 and at most 100
 * @param releaseAfterDays from the business date on, which is the first of them
 */
public record Holdback(BigDecimal percent, int releaseAfterDays) {
    /** The first day on which it is paid. */
    public LocalDate releasedOn(LocalDate closedOn) {
        return closedOn.plusDays(releaseAfterDays);
    }

    Fraction payable(LocalDate closedOn, LocalDate today) {
        return today.isBefore(releasedOn(closedOn))
                ? Fraction.ONE.minus(Fraction.ONE.percent(Fraction.of(percent)))
                : Fraction.ONE;
    }
}
