package dev.tandem.ledgerverifier.calculation;

import java.math.BigDecimal;
import java.util.List;

/** An amount that is spent once, by the earliest deals first; what is given back can be spent again. */
final class Budget {
    private BigDecimal left;

    private Budget(BigDecimal left) {
        this.left = left;
    }

    /** @param claims of all earners in the plan's whole time */
    static List<EarnedShare> spend(BigDecimal budget, List<EarnedShare> claims) {
        Budget spent = new Budget(budget);
        return claims.stream()
                .sorted(EarnedShare.BUSINESS_ORDER)
                .map(spent::grant)
                .toList();
    }

    private EarnedShare grant(EarnedShare claim) {
        BigDecimal granted = claim.amount().min(left);
        left = left.subtract(granted);
        return claim.of(granted);
    }
}
