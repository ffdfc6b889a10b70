package dev.tandem.incentive.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Deals as tests need them: numbered, so that the business order can be read off. */
final class Deals {
    static final LocalDate DAY = LocalDate.of(2017, 1, 1);

    private Deals() {}

    static EarningDeal deal(int number, String basis, Share... shares) {
        return new EarningDeal(id(number), DAY.plusDays(number), new BigDecimal(basis), List.of(shares));
    }

    static UUID id(int number) {
        return new UUID(0, number);
    }

    static Share share(String payee, String percent) {
        return Share.of(payee, new BigDecimal(percent));
    }

    static List<EarningDeal> ofOnePayee(String... amounts) {
        List<EarningDeal> deals = new ArrayList<>();
        for (String amount : amounts) {
            deals.add(deal(deals.size() + 1, amount, Share.whole("partner")));
        }
        return deals;
    }

    static BigDecimal total(List<Earning> earnings) {
        return earnings.stream().map(Earning::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Map<String, BigDecimal> totalByPayee(List<Earning> earnings) {
        Map<String, BigDecimal> totals = new TreeMap<>();
        earnings.forEach(earning -> totals.merge(earning.account().payee(), earning.amount(), BigDecimal::add));
        return totals;
    }
}
