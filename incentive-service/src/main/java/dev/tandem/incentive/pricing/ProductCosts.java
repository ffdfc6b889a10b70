package dev.tandem.incentive.pricing;

import dev.tandem.platform.caller.CurrentCaller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The vendor's costs of products; empty for a partner. */
@ApplicationScoped
public class ProductCosts implements PanacheRepositoryBase<ProductCost, UUID> {
    private final CurrentCaller caller;

    ProductCosts(CurrentCaller caller) {
        this.caller = caller;
    }

    /** By the id of the price; absent if the cost is unknown. */
    public Map<UUID, BigDecimal> of(Collection<ProductPrice> prices) {
        return caller.get().isVendor() ? known(prices) : Map.of();
    }

    private Map<UUID, BigDecimal> known(Collection<ProductPrice> prices) {
        return list("priceId in ?1", prices.stream().map(ProductPrice::id).toList()).stream()
                .collect(Collectors.toMap(ProductCost::priceId, ProductCost::cost));
    }

    void remove(UUID schedule) {
        delete("priceId in (select p.id from ProductPrice p where p.scheduleId = ?1)", schedule);
    }
}
