package dev.tandem.playbook.fact;

import dev.tandem.platform.money.Money;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * How much it was.
 *
 * @param value exact
 * @param unit the code of a currency, {@code seconds} or {@code calls}
 * @param outOf all of which the value is a part; null unless it is one
 */
@Embeddable
public record Measure(BigDecimal value, String unit, BigDecimal outOf) {
    public static Measure of(Money money) {
        return new Measure(money.amount(), money.currency().getCurrencyCode(), null);
    }

    public static Measure of(Duration time) {
        return new Measure(
                BigDecimal.valueOf(time.getSeconds())
                        .add(BigDecimal.valueOf(time.getNano(), 9))
                        .stripTrailingZeros(),
                "seconds",
                null);
    }

    public static Measure calls(long some, long all) {
        return new Measure(BigDecimal.valueOf(some), "calls", BigDecimal.valueOf(all));
    }
}
