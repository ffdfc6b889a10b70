package dev.tandem.incentive.pricing.quote;

import dev.tandem.incentive.pricing.PriceSchedule;
import dev.tandem.incentive.pricing.PriceScheduleDesk;
import dev.tandem.incentive.pricing.ProductCosts;
import dev.tandem.incentive.pricing.ProductPrice;
import dev.tandem.incentive.pricing.ProductPrices;
import dev.tandem.incentive.pricing.terms.PriceTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads everything needed to price several products on one day, for all products together. */
@ApplicationScoped
class PriceBook {
    private final ProductPrices prices;
    private final ProductCosts costs;
    private final PriceScheduleDesk schedules;

    PriceBook(ProductPrices prices, ProductCosts costs, PriceScheduleDesk schedules) {
        this.prices = prices;
        this.costs = costs;
        this.schedules = schedules;
    }

    /** The price of a product, with the agreement it comes from. @param cost of one piece; empty if unknown */
    record Entry(ProductPrice price, PriceSchedule schedule, PriceTerms terms, Optional<BigDecimal> cost) {}

    /** @return by product, all in one currency @throws dev.tandem.platform.problem.Refusal if that is impossible */
    Map<UUID, Entry> on(LocalDate day, List<UUID> products, Optional<String> currency) {
        Map<UUID, ProductPrice> found = new PricesOfTheDay(day, prices.on(day, products)).of(products, currency);
        return entries(found.values());
    }

    private Map<UUID, Entry> entries(Collection<ProductPrice> found) {
        Set<UUID> ids = found.stream().map(ProductPrice::scheduleId).collect(Collectors.toSet());
        List<PriceSchedule> inForce = schedules.all(ids);
        Map<UUID, PriceSchedule> byId =
                inForce.stream().collect(Collectors.toMap(PriceSchedule::id, Function.identity()));
        Map<UUID, PriceTerms> terms = schedules.terms(inForce);
        Map<UUID, BigDecimal> cost = costs.of(found);
        return found.stream()
                .collect(Collectors.toMap(
                        ProductPrice::productId,
                        price -> new Entry(
                                price,
                                byId.get(price.scheduleId()),
                                terms.get(price.scheduleId()),
                                Optional.ofNullable(cost.get(price.id())))));
    }
}
