package dev.tandem.ledgerverifier.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Exact sums in whole minor units that add up to their rounded total; a tie goes to who comes first. */
public record LargestRemainder<K>(Map<K, Fraction> sums, int digits) {
    public Map<K, BigDecimal> inWholeUnits() {
        Map<K, BigDecimal> units = new LinkedHashMap<>();
        sums.forEach((key, sum) -> units.put(key, sum.rounded(digits, RoundingMode.FLOOR)));
        Fraction exact = sums.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        BigDecimal left = exact.rounded(digits, RoundingMode.HALF_EVEN)
                .subtract(units.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
        for (K key : byRemainder(units).subList(0, left.divide(unit).intValueExact())) {
            units.merge(key, unit, BigDecimal::add);
        }
        return units;
    }

    private List<K> byRemainder(Map<K, BigDecimal> units) {
        List<K> keys = new ArrayList<>(units.keySet());
        Comparator<K> remainder = Comparator.comparing(key -> sums.get(key).minus(Fraction.of(units.get(key))));
        keys.sort(remainder.reversed());
        return keys;
    }
}
