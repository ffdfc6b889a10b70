package dev.tandem.lead.discount;

import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a deal's products were sold for less than their list prices, beside what was granted. A product may use its own grants, and then
 * those on the whole deal; one that is sold for more than its list price makes up for no other. A grant counts for the price it was given for.
 */
final class PriceReductions {
    private final Map<UUID, List<ListedLine>> byProduct = new LinkedHashMap<>();
    private final List<ListedLine> lines;
    private final List<Grant> grants;

    PriceReductions(List<ListedLine> lines, List<Grant> grants) {
        this.lines = lines;
        this.grants = grants;
        lines.forEach(line -> byProduct
                .computeIfAbsent(line.productId(), product -> new ArrayList<>())
                .add(line));
    }

    /** Empty if all that was reduced was granted. */
    Optional<DiscountRefusals.DiscountNotGranted> objection() {
        BigDecimal reduced = BigDecimal.ZERO;
        BigDecimal beyondOwn = BigDecimal.ZERO;
        BigDecimal onTheWhole = granted(null, lines);
        BigDecimal granted = onTheWhole;
        for (Map.Entry<UUID, List<ListedLine>> product : byProduct.entrySet()) {
            BigDecimal own = granted(product.getKey(), product.getValue());
            BigDecimal here = reduction(product.getValue());
            reduced = reduced.add(here);
            granted = granted.add(own);
            beyondOwn = beyondOwn.add(here.subtract(own).max(BigDecimal.ZERO));
        }
        return beyondOwn.compareTo(onTheWhole) <= 0
                ? Optional.empty()
                : Optional.of(new DiscountRefusals.DiscountNotGranted(money(reduced), money(granted)));
    }

    private BigDecimal granted(UUID product, List<ListedLine> priced) {
        Optional<Money> price = priced.stream().map(ListedLine::price).reduce(Money::plus);
        return grants.stream()
                .filter(grant -> product == null ? grant.productId() == null : product.equals(grant.productId()))
                .filter(grant -> price.equals(Optional.of(grant.discount().price())))
                .map(grant -> grant.discount().reduction())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal reduction(List<ListedLine> lines) {
        return lines.stream()
                .map(line -> line.price().minus(line.amount()).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .max(BigDecimal.ZERO);
    }

    private Money money(BigDecimal exact) {
        Money like = lines.get(0).amount();
        return new Money(exact.setScale(like.amount().scale(), RoundingMode.DOWN), like.currency());
    }
}
