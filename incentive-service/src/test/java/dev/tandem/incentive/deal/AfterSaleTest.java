package dev.tandem.incentive.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AfterSaleTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 1);
    private static final List<AfterSale.SaleChange> CHANGES = List.of(
            change(1, "0", "600", null),
            change(2, "100", "600", null),
            change(3, "100", "900", null),
            change(4, "250", "900", null),
            change(5, "250", "900", DAY.plusDays(5)));

    @Test
    void theLastNumberTellsWhatWasPaid() {
        assertEquals(new BigDecimal("900"), all(CHANGES).paid());
        assertEquals(BigDecimal.ZERO, AfterSale.NOTHING.paid());
    }

    @Test
    void refundsCountFromTheirBusinessDate() {
        assertEquals(BigDecimal.ZERO, all(CHANGES).refundedUntil(DAY.plusDays(1)));
        assertEquals(new BigDecimal("100"), all(CHANGES).refundedUntil(DAY.plusDays(3)));
        assertEquals(new BigDecimal("250"), all(CHANGES).refundedUntil(DAY.plusDays(4)));
    }

    @Test
    void aCancellationIsKnownFromAnyLaterChange() {
        assertEquals(DAY.plusDays(5), all(CHANGES).cancelled().orElseThrow());
        assertTrue(all(CHANGES.subList(0, 4)).cancelled().isEmpty());
    }

    @Test
    void neitherOrderNorRepeatsShow() {
        Random random = new Random(17);
        for (int round = 0; round < 50; round++) {
            List<AfterSale.SaleChange> received = new ArrayList<>(CHANGES);
            received.addAll(CHANGES.subList(0, random.nextInt(CHANGES.size())));
            Collections.shuffle(received, random);

            assertEquals(all(CHANGES), all(received));
        }
    }

    private static AfterSale all(List<AfterSale.SaleChange> changes) {
        return changes.stream().reduce(AfterSale.NOTHING, AfterSale::with, (one, other) -> other);
    }

    private static AfterSale.SaleChange change(int number, String refunded, String paid, LocalDate cancelledOn) {
        return new AfterSale.SaleChange(
                number, DAY.plusDays(number), new BigDecimal(refunded), new BigDecimal(paid), cancelledOn);
    }
}
