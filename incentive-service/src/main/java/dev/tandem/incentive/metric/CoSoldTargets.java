package dev.tandem.incentive.metric;

import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;

/**
 * What the co-sold revenue of several partners is to reach in a quarter, read for all of them at once.
 *
 * @param byPartner by the partner's id; absent for who has no such target
 */
public record CoSoldTargets(Map<String, Money> byPartner) {
    public static final CoSoldTargets NONE = new CoSoldTargets(Map.of());

    /**
     * What an attainment in that currency is measured against. A target in another one is none: no rate of a single day
     * would suit the deals of a whole quarter. Nor is zero, of which everything would be infinitely much.
     */
    public Optional<BigDecimal> of(String partner, Currency currency) {
        return Optional.ofNullable(byPartner.get(partner))
                .filter(target -> target.currency().equals(currency) && !target.isZero())
                .map(Money::amount);
    }
}
