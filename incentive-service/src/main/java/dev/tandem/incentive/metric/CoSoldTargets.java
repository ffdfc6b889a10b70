package dev.tandem.incentive.metric;

import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;

/**
 * The co-sold revenue targets of several partners for a quarter, read together.
 *
 * @param byPartner by the partner's id; absent for a partner without such a target
 */
public record CoSoldTargets(Map<String, Money> byPartner) {
    public static final CoSoldTargets NONE = new CoSoldTargets(Map.of());

    /**
     * The target for an attainment in that currency. A target in another currency does not count, because no single
     * day's rate would suit the deals of a whole quarter. Nor does a zero target, because any attainment would be
     * infinitely many percent of it.
     */
    public Optional<BigDecimal> of(String partner, Currency currency) {
        return Optional.ofNullable(byPartner.get(partner))
                .filter(target -> target.currency().equals(currency) && !target.isZero())
                .map(Money::amount);
    }
}
