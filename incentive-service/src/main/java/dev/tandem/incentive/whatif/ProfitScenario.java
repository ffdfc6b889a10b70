package dev.tandem.incentive.whatif;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What a partner's own deals would have earned it.
 *
 * @param tier the tier assumed on every day; empty for the tiers actually held
 * @param byRule in the plan's currency and in the order of the plan's rules
 */
public record ProfitScenario(Optional<String> tier, Map<String, BigDecimal> byRule) {
    public BigDecimal total() {
        return byRule.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
