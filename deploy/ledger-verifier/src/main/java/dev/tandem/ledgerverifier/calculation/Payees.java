package dev.tandem.ledgerverifier.calculation;

import dev.tandem.ledgerverifier.arithmetic.Fraction;
import dev.tandem.ledgerverifier.arithmetic.LargestRemainder;
import dev.tandem.ledgerverifier.plan.Account;
import dev.tandem.ledgerverifier.plan.Limits;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The payees of one earner's period: their exact sums, and these in whole minor units. */
final class Payees {
    private final Map<Account, Fraction> attained = new LinkedHashMap<>();
    private final Map<Account, Fraction> earned = new LinkedHashMap<>();

    /** @param shares in percent */
    void take(Map<Account, Fraction> shares, Fraction basis, Fraction amount) {
        shares.forEach((payee, percent) -> {
            attained.merge(payee, basis.percent(percent), Fraction::plus);
            earned.merge(payee, amount.percent(percent), Fraction::plus);
        });
    }

    /** The earnings of everyone's attainment so far, whatever it earned before. */
    void rateAnew(Fraction percent) {
        earned.replaceAll((payee, sum) -> attained.get(payee).percent(percent));
    }

    /** Within the limits of the period's total, of which all keep their proportions. */
    Map<Account, BigDecimal> inWholeUnits(Limits limits, int digits) {
        Fraction total = earned.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        Fraction within = limits.within(total);
        Map<Account, Fraction> sums = new LinkedHashMap<>(earned);
        if (within.compareTo(total) != 0) {
            sums.replaceAll((payee, sum) -> sum.times(within).dividedBy(total));
        }
        return new LargestRemainder<>(sums, digits).inWholeUnits();
    }
}
