package dev.tandem.incentive.pricing.terms;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What partners of one tier get.
 *
 * @param tier as the program names it
 * @param percent off the price; 10 means 10 %
 * @param credit null where the tier has the credit terms of everybody
 */
public record TierDiscount(String tier, BigDecimal percent, CreditTerms credit) {
    public Optional<CreditTerms> ownCredit() {
        return Optional.ofNullable(credit);
    }

    TierDiscount withoutCredit() {
        return new TierDiscount(tier, percent, null);
    }
}
