package dev.tandem.incentive.pricing.terms;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The credit terms of a partner.
 *
 * @param netDays days from the invoice until the total is due; 0 if due at once
 * @param limit the maximum amount that may be open at a time, in the schedule's currency; null for no limit
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
     * The early payment discount.
     *
     * @param percent percentage of the total; 2 means 2 %
     * @param withinDays days from the invoice; before the due date
     */
    public record EarlyPayment(BigDecimal percent, int withinDays) {}
}
