package dev.tandem.incentive.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The part of an earning that may be paid now; the rest is held back or waits for the customer's payment.
 *
 * @param payable the fraction of the deal that may be paid, from 0 to 1
 * @param amount in whole minor units
 */
public record PayablePart(Earning earning, Fraction payable, BigDecimal amount) {
    /**
     * The last step of the calculation, applied to the payees' apportioned amounts. For each payee the running sum of
     * the payable parts is rounded half-even, and a deal pays the difference. Once everything is payable, everything
     * earned has been paid.
     *
     * @param earnings of one earner's period, in business order
     * @param payable the fraction of each deal
     */
    public static List<PayablePart> of(List<Earning> earnings, Map<UUID, Fraction> payable, int minorDigits) {
        Map<RunningSumKey, Fraction> sums = new HashMap<>();
        Map<RunningSumKey, BigDecimal> paid = new HashMap<>();
        List<PayablePart> payouts = new ArrayList<>();
        for (Earning earning : earnings) {
            Fraction fraction = payable.get(earning.deal());
            Fraction sum =
                    sums.merge(earning.account(), Fraction.of(earning.amount()).times(fraction), Fraction::plus);
            BigDecimal rounded = sum.rounded(minorDigits, RoundingMode.HALF_EVEN);
            BigDecimal before = paid.getOrDefault(earning.account(), BigDecimal.ZERO);
            paid.put(earning.account(), rounded);
            payouts.add(new PayablePart(earning, fraction, rounded.subtract(before)));
        }
        return payouts;
    }
}
