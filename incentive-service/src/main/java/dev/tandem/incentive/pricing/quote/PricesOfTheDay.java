package dev.tandem.incentive.pricing.quote;

import dev.tandem.incentive.pricing.PricingRefusals;
import dev.tandem.incentive.pricing.ProductPrice;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The prices in force on one day, at most one for each product and currency. */
record PricesOfTheDay(LocalDate day, List<ProductPrice> prices) {
    /**
     * @param currency the requested currency; if absent, the only currency with prices for all products
     * @return the price of each product, all in one currency
     * @throws PricingRefusals.ProductsNotPriced if no currency has them all
     * @throws PricingRefusals.SeveralCurrencies if more than one has
     */
    Map<UUID, ProductPrice> of(List<UUID> products, Optional<String> currency) {
        SortedMap<String, Map<UUID, ProductPrice>> complete = new TreeMap<>();
        byCurrency().forEach((code, found) -> {
            if (found.size() == products.size() && currency.map(code::equals).orElse(true)) {
                complete.put(code, found);
            }
        });
        if (complete.isEmpty()) {
            throw new PricingRefusals.ProductsNotPriced(missing(products, currency), day);
        }
        if (complete.size() > 1) {
            throw new PricingRefusals.SeveralCurrencies(complete.keySet());
        }
        return complete.get(complete.firstKey());
    }

    private Map<String, Map<UUID, ProductPrice>> byCurrency() {
        return prices.stream()
                .collect(Collectors.groupingBy(
                        ProductPrice::currency, Collectors.toMap(ProductPrice::productId, Function.identity())));
    }

    private List<UUID> missing(List<UUID> products, Optional<String> currency) {
        Set<UUID> priced = prices.stream()
                .filter(price -> currency.map(price.currency()::equals).orElse(true))
                .map(ProductPrice::productId)
                .collect(Collectors.toCollection(HashSet::new));
        return products.stream().filter(product -> !priced.contains(product)).toList();
    }
}
