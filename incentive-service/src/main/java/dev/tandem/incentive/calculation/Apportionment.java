package dev.tandem.incentive.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A running total in whole minor units, divided among its payees by largest remainder: each payee gets the whole units
 * of its own exact sum, and the remaining units go one each to the largest remainders. Ties go to the payee declared
 * first.
 *
 * @param exact the unrounded total, the sum of the parts' exact sums
 * @param rounded the total, rounded half-even to the currency's minor unit
 */
record Apportionment(Fraction exact, BigDecimal rounded, Map<RunningSumKey, Part> parts) {
    static final Apportionment NOTHING = new Apportionment(Fraction.NOTHING, BigDecimal.ZERO, Map.of());

    /**
     * One payee's part.
     *
     * @param exact the payee's unrounded running sum
     * @param wholeUnits the sum truncated to the minor unit
     * @param extra one minor unit or zero, won by the payee's remainder
     */
    record Part(Fraction exact, BigDecimal wholeUnits, BigDecimal extra) {

        static final Part NOTHING = new Part(Fraction.NOTHING, BigDecimal.ZERO, BigDecimal.ZERO);

        BigDecimal amount() {
            return wholeUnits.add(extra);
        }

        private Fraction remainder() {
            return exact.minus(Fraction.of(wholeUnits));
        }
    }

    /** @param sums exact running sum per payee, iterating in declared order */
    static Apportionment of(Map<RunningSumKey, Fraction> sums, int minorDigits) {
        Fraction exact = sums.values().stream().reduce(Fraction.NOTHING, Fraction::plus);
        BigDecimal rounded = exact.rounded(minorDigits, RoundingMode.HALF_EVEN);
        Map<RunningSumKey, Part> parts = new LinkedHashMap<>();
        sums.forEach((payee, sum) ->
                parts.put(payee, new Part(sum, sum.rounded(minorDigits, RoundingMode.FLOOR), BigDecimal.ZERO)));
        handOutWhatIsLeft(rounded, parts, BigDecimal.ONE.movePointLeft(minorDigits));
        return new Apportionment(exact, rounded, parts);
    }

    private static void handOutWhatIsLeft(BigDecimal rounded, Map<RunningSumKey, Part> parts, BigDecimal unit) {
        BigDecimal whole = parts.values().stream().map(Part::wholeUnits).reduce(BigDecimal.ZERO, BigDecimal::add);
        int left = rounded.subtract(whole).divide(unit).intValueExact();
        for (RunningSumKey payee : byLargestRemainder(parts).subList(0, left)) {
            parts.computeIfPresent(payee, (same, part) -> new Part(part.exact(), part.wholeUnits(), unit));
        }
    }

    /** The sort is stable, so equal remainders keep the declared order. */
    private static List<RunningSumKey> byLargestRemainder(Map<RunningSumKey, Part> parts) {
        List<RunningSumKey> payees = new ArrayList<>(parts.keySet());
        payees.sort(
                Comparator.comparing((RunningSumKey payee) -> parts.get(payee).remainder())
                        .reversed());
        return payees;
    }

    Part part(RunningSumKey payee) {
        return parts.getOrDefault(payee, Part.NOTHING);
    }
}
