package dev.tandem.incentive.pricing;

import dev.tandem.incentive.agreement.AgreementVersion;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The prices of all products in all schedules. */
@ApplicationScoped
public class ProductPrices implements PanacheRepositoryBase<ProductPrice, UUID> {
    private static final int MOST_NAMED = 100;
    private static final String IN_FORCE_ON =
            "approved and effectiveFrom <= ?1 and (effectiveTo is null or effectiveTo > ?1)";

    private final ProductCosts costs;

    ProductPrices(ProductCosts costs) {
        this.costs = costs;
    }

    /** In the order in which they are listed later. */
    public void write(AgreementVersion schedule, List<PricedProduct> products) {
        for (PricedProduct product : products) {
            ProductPrice price = new ProductPrice(schedule, product);
            persist(price);
            if (product.cost() != null) {
                costs.persist(new ProductCost(price.id(), product.cost()));
            }
        }
    }

    public void remove(UUID schedule) {
        costs.remove(schedule);
        delete("scheduleId", schedule);
    }

    public void approve(UUID schedule) {
        update("approved = true where scheduleId = ?1", schedule);
    }

    /** Copies the new end of versions that a successor ends. */
    public void endWith(AgreementVersion schedule) {
        update("effectiveTo = ?1 where scheduleId = ?2", schedule.effectiveTo().orElse(null), schedule.id());
    }

    /**
     * Products of a draft that have another price in its currency on some of its days; the first of them, if there are
     * many.
     */
    public List<UUID> pricedElsewhere(AgreementVersion draft) {
        return getEntityManager()
                .createQuery("""
                        select own.productId from ProductPrice own, ProductPrice other
                        where own.scheduleId = :draft and other.productId = own.productId and other.approved
                          and other.scheduleId <> own.scheduleId and other.currency = own.currency
                          and (other.effectiveTo is null or other.effectiveTo > own.effectiveFrom)
                          and (own.effectiveTo is null or own.effectiveTo > other.effectiveFrom)
                        order by own.id""", UUID.class)
                .setParameter("draft", draft.id())
                .setMaxResults(MOST_NAMED)
                .getResultList();
    }

    public List<ProductPrice> on(LocalDate day, Collection<UUID> products) {
        return list(IN_FORCE_ON + " and productId in ?2", day, products);
    }

    public Optional<ProductPrice> of(UUID schedule, UUID product) {
        return find("scheduleId = ?1 and productId = ?2", schedule, product).firstResultOptional();
    }

    public List<ProductPrice> after(UUID schedule, UUID id, int limit) {
        return find("scheduleId = ?1 and id > ?2 order by id", schedule, id)
                .page(Page.ofSize(limit))
                .list();
    }
}
