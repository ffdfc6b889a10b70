package dev.tandem.ledgerverifier.calculation;

import dev.tandem.ledgerverifier.arithmetic.Fraction;
import dev.tandem.ledgerverifier.plan.Account;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/** The last step in an earner's period: what of the earnings may be paid by now, by each payee's running sum. */
final class PayablePart {
    private final Map<Account, Fraction> payable = new HashMap<>();
    private final Map<Account, BigDecimal> paid = new HashMap<>();
    private final int digits;

    PayablePart(int digits) {
        this.digits = digits;
    }

    /** A deal's payment, so that the sum of all is the rounded sum of the payable parts. */
    BigDecimal pays(Account account, BigDecimal earned, Fraction part) {
        Fraction sum = payable.merge(account, Fraction.of(earned).times(part), Fraction::plus);
        BigDecimal rounded = sum.rounded(digits, RoundingMode.HALF_EVEN);
        BigDecimal before = paid.put(account, rounded);
        return before == null ? rounded : rounded.subtract(before);
    }
}
