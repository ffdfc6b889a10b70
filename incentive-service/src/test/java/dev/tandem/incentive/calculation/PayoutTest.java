package dev.tandem.incentive.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PayoutTest {
    private static final PeriodTerms TERMS = PeriodTerms.of(Rate.percent(new BigDecimal("10")), 2);

    @Test
    void aTenthHeldBackLeavesNineTenths() {
        assertEquals(List.of("90.00", "45.00"), payouts(List.of("1000", "500"), "0.9", "0.9"));
    }

    @Test
    void whatIsReleasedIsPaidWithItsDeal() {
        assertEquals(List.of("100.00", "45.00"), payouts(List.of("1000", "500"), "1", "0.9"));
    }

    @Test
    void halfCentsDoNotAddUpToMoreThanTheirSum() {
        // 0.05 each, half of it payable: 0.025, 0.05 and 0.075 in all, rounded half-even
        assertEquals(List.of("0.02", "0.03", "0.03"), payouts(List.of("0.5", "0.5", "0.5"), "0.5", "0.5", "0.5"));
    }

    @Test
    void onceEverythingIsPayableEverythingEarnedIsPaid() {
        assertEquals(List.of("0.05", "0.05", "0.05"), payouts(List.of("0.5", "0.5", "0.5"), "1", "1", "1"));
    }

    private static List<String> payouts(List<String> sales, String... fractions) {
        List<EarningDeal> deals = new ArrayList<>();
        Map<UUID, Fraction> payable = new HashMap<>();
        for (int deal = 0; deal < sales.size(); deal++) {
            UUID id = new UUID(0, deal + 1);
            deals.add(new EarningDeal(
                    id,
                    LocalDate.of(2017, 1, 1).plusDays(deal),
                    new BigDecimal(sales.get(deal)),
                    List.of(Share.whole("a"))));
            payable.put(id, Fraction.of(new BigDecimal(fractions[deal])));
        }
        return PayablePart.of(PeriodCalculation.of(TERMS, deals), payable, 2).stream()
                .map(payout -> payout.amount().toPlainString())
                .toList();
    }
}
