package dev.tandem.playbook.discount;

import dev.tandem.platform.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a deal costs before any discount: the list prices of its products; for a line of a product without one in the deal's currency,
 * and for a deal without lines, what was agreed.
 *
 * @param amount that was agreed
 */
public record DealPrice(Money amount, List<Line> lines) {
    /** @param listAmount null if its product has no list price */
    public record Line(UUID productId, Money amount, Money listAmount) {
        private Money price() {
            return listAmount == null || !listAmount.currency().equals(amount.currency()) ? amount : listAmount;
        }
    }

    public DealPrice {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** @param productId null for the whole deal. Empty if the deal has no such product. */
    Optional<Money> of(UUID productId) {
        if (productId == null && lines.isEmpty()) {
            return Optional.of(amount);
        }
        return lines.stream()
                .filter(line -> productId == null || line.productId().equals(productId))
                .map(Line::price)
                .reduce(Money::plus);
    }

    /**
     * Whether a discount that was asked for at another price still stands. Where there is no list price, less may have been agreed since
     * by what was granted, and by no more.
     */
    boolean keeps(DiscountTerms asked, GrantedDiscounts granted) {
        Money before = asked.discount().price();
        Money now = of(asked.productId()).orElse(null);
        if (now == null || !now.currency().equals(before.currency())) {
            return false;
        }
        return now.equals(before) || lines.isEmpty() && isLessBy(before.minus(now), before, granted);
    }

    private static boolean isLessBy(Money reduction, Money before, GrantedDiscounts granted) {
        return !reduction.isNegative() && PartOfPrice.of(reduction, before).compareTo(granted.onTheWhole()) <= 0;
    }
}
