package verify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The payees of one earner's period: their exact sums, and these in whole minor units by largest remainder. */
final class Payees {

    private final Map<String, Fraction> attained = new LinkedHashMap<>();
    private final Map<String, Fraction> earned = new LinkedHashMap<>();
    private final int digits;

    Payees(int digits) {
        this.digits = digits;
    }

    void take(Map<String, BigDecimal> shares, Fraction basis, Fraction amount) {
        shares.forEach((payee, share) -> {
            Fraction percent = Fraction.of(share);
            attained.merge(payee, basis.percent(percent), Fraction::plus);
            earned.merge(payee, amount.percent(percent), Fraction::plus);
        });
    }

    /** What everybody has attained earns this much now, whatever it earned before. */
    void rateAnew(Fraction percent) {
        earned.replaceAll((payee, sum) -> attained.get(payee).percent(percent));
    }

    Map<String, BigDecimal> inWholeUnits() {
        var units = new LinkedHashMap<String, BigDecimal>();
        earned.forEach((payee, sum) -> units.put(payee, sum.rounded(digits, RoundingMode.FLOOR)));
        Fraction exact = earned.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        BigDecimal left = exact.rounded(digits, RoundingMode.HALF_EVEN)
                .subtract(units.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
        for (String payee : byRemainder(units).subList(0, left.divide(unit).intValueExact())) {
            units.merge(payee, unit, BigDecimal::add);
        }
        return units;
    }

    private List<String> byRemainder(Map<String, BigDecimal> units) {
        var payees = new ArrayList<>(units.keySet());
        Comparator<String> remainder = Comparator.comparing(
                payee -> earned.get(payee).minus(Fraction.of(units.get(payee))));
        payees.sort(remainder.reversed());
        return payees;
    }
}
