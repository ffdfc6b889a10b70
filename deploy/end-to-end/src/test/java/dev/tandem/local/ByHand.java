package dev.tandem.local;

import static java.math.RoundingMode.FLOOR;
import static java.math.RoundingMode.HALF_EVEN;

import dev.tandem.local.MadeUpExport.Deal;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sample plan's payments for a quarter, computed in the plainest way there is and without a line of the suite's code:
 * the whole quarter at once, from the first deal to the last.
 */
final class ByHand {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private ByHand() {}

    /** The commission of each agent, of its own deals and of those it took part in. */
    static Map<String, BigDecimal> commission(List<Deal> quarter) {
        Map<String, BigDecimal> paid = new TreeMap<>();
        quarter.stream().map(Deal::agent).distinct().forEach(seller -> {
            List<Deal> own = quarter.stream()
                    .filter(deal -> deal.agent().equals(seller))
                    .sorted(Comparator.comparing(Deal::closedOn))
                    .toList();
            toTheCent(exactSums(own)).forEach((payee, amount) -> paid.merge(payee, amount, BigDecimal::add));
        });
        return paid;
    }

    /** The overlay of each manager: 0.35 % of all that the manager's agents sold. */
    static Map<String, BigDecimal> overlay(List<Deal> quarter) {
        Map<String, BigDecimal> sold = new TreeMap<>();
        quarter.forEach(deal -> sold.merge(MadeUpExport.MANAGERS.get(deal.agent()), deal.amount(), BigDecimal::add));
        sold.replaceAll(
                (manager, amount) -> amount.multiply(new BigDecimal("0.0035")).setScale(2, HALF_EVEN));
        return sold;
    }

    private static Map<String, BigDecimal> exactSums(List<Deal> own) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        BigDecimal sold = BigDecimal.ZERO;
        for (Deal deal : own) {
            BigDecimal earned = step(sold.add(deal.amount())).subtract(step(sold));
            deal.shares()
                    .forEach((payee, percent) ->
                            sums.merge(payee, earned.multiply(percent).movePointLeft(2), BigDecimal::add));
            sold = sold.add(deal.amount());
        }
        return sums;
    }

    /** 4.75 % to 50,000, 6.125 % to 150,000, 9.375 % above. */
    private static BigDecimal step(BigDecimal sold) {
        return slice(sold, "0", "50000", "0.0475")
                .add(slice(sold, "50000", "150000", "0.06125"))
                .add(slice(sold, "150000", "1E15", "0.09375"));
    }

    private static BigDecimal slice(BigDecimal sold, String from, String to, String rate) {
        BigDecimal within = sold.min(new BigDecimal(to)).subtract(new BigDecimal(from));
        return within.max(BigDecimal.ZERO).multiply(new BigDecimal(rate));
    }

    /** Largest remainder: each gets the whole cents of its sum, and the largest fractions get the cents left over. */
    private static Map<String, BigDecimal> toTheCent(Map<String, BigDecimal> exact) {
        BigDecimal left =
                exact.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(2, HALF_EVEN);
        Map<String, BigDecimal> paid = new LinkedHashMap<>();
        for (String payee : exact.keySet()) {
            paid.put(payee, exact.get(payee).setScale(2, FLOOR));
            left = left.subtract(paid.get(payee));
        }
        List<String> byRemainder = exact.keySet().stream()
                .sorted(Comparator.comparing((String payee) -> paid.get(payee).subtract(exact.get(payee))))
                .toList();
        for (String payee : byRemainder.subList(0, left.divide(CENT).intValueExact())) {
            paid.merge(payee, CENT, BigDecimal::add);
        }
        return paid;
    }
}
