package dev.tandem.incentive.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoSoldTargetsTest {
    private static final Currency USD = Currency.getInstance("USD");

    private final CoSoldTargets targets = new CoSoldTargets(Map.of(
            "alpine", Money.of("30000.00", "USD"),
            "boreal", Money.of("30000.00", "EUR"),
            "cobalt", Money.of("0.00", "USD")));

    @Test
    void aTargetIsMeasuredAgainstInItsOwnCurrency() {
        assertEquals(Optional.of(new BigDecimal("30000.00")), targets.of("alpine", USD));
        assertEquals(Optional.empty(), targets.of("boreal", USD));
    }

    @Test
    void nobodyReachesAPartOfNothing() {
        assertEquals(Optional.empty(), targets.of("cobalt", USD));
    }

    @Test
    void whoHasNoneIsMeasuredAgainstNone() {
        assertEquals(Optional.empty(), targets.of("delta", USD));
        assertEquals(Optional.empty(), CoSoldTargets.NONE.of("alpine", USD));
    }
}
