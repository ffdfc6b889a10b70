package dev.tandem.incentive.pricing.terms;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How long and how much a partner may owe.
 *
 * @param netDays after the invoice the total is due; 0 for at once
 * @param limit the most that may be open at a time, in the schedule's currency; null for no limit
 * @param earlyPayment null for none
 */
public record CreditTerms(int netDays, BigDecimal limit, CreditTerms.EarlyPayment earlyPayment) {
    public Optional<BigDecimal> limited() {
        return Optional.ofNullable(limit);
    }

    public Optional<CreditTerms.EarlyPayment> early() {
        return Optional.ofNullable(earlyPayment);
    }

    /**
     * What paying soon saves.
     *
     * @param percent of the total; 2 means 2 %
     * @param withinDays of the invoice, sooner than it is due
     */
    public record EarlyPayment(BigDecimal percent, int withinDays) {}
}
