package dev.tandem.incentive.plan.rule;

import dev.tandem.incentive.calculation.Fraction;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The part of each deal's earnings that is paid later.
 *
 * @param percent percentage of the payee's amount, more than 0 and at most 100
 * @param releaseAfterDays days from the business date, which counts as the first
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
