package dev.tandem.lead.product;

import dev.tandem.lead.product.ProductEvent.ProductRegistered;
import dev.tandem.platform.aggregate.Among;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.time.TenantClock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The vendor's price list. */
@ApplicationScoped
public class Products implements PanacheRepositoryBase<Product, UUID> {
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final TenantClock clock;

    Products(Outbox outbox, Occurrences occurrences, TenantClock clock) {
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /** @throws ProductRefusals.ProductAlreadyExists when the name, normalised for comparison, is taken */
    public Product add(Product product) {
        if (named(product.name()).isPresent()) {
            throw new ProductRefusals.ProductAlreadyExists(product.name());
        }
        persistAndFlush(product);
        outbox.publish(ProductRegistered.of(product, occurrences.of(product)));
        return product;
    }

    /** @param added products whose names do not exist yet */
    public void addImported(List<Product> added) {
        persist(added);
        flush();
        outbox.publish(added.stream()
                .map(product -> ProductRegistered.of(
                        product, Occurrence.imported(null, product.revision(), clock.now(), clock.today())))
                .toList());
    }

    /** @throws NotFound when it is not on the price list */
    public Product get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("product", id));
    }

    public Optional<Product> named(String name) {
        return find("normalisedName", Product.normalised(name)).firstResultOptional();
    }

    /** All products by their normalised names; a price list fits in memory. */
    public Catalogue catalogue() {
        Map<String, Product> byName =
                streamAll().collect(Collectors.toMap(Product::normalisedName, Function.identity()));
        return name -> Optional.ofNullable(byName.get(Product.normalised(name)));
    }

    /** @throws ProductRefusals.UnknownProduct with those that are not on the price list */
    public void requireKnown(Collection<UUID> ids) {
        SortedSet<UUID> unknown = new TreeSet<>(ids);
        unknown.removeAll(known(ids));
        if (!unknown.isEmpty()) {
            throw new ProductRefusals.UnknownProduct(unknown);
        }
    }

    private Set<UUID> known(Collection<UUID> ids) {
        return list("among(?1, id)", Among.ids(ids)).stream().map(Product::id).collect(Collectors.toSet());
    }

    /** The list prices of these products, by product; those without one are left out. */
    public Map<UUID, Money> listPrices(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("listPrice is not null and among(?1, id)", Among.ids(ids)).stream()
                        .collect(Collectors.toMap(
                                Product::id, product -> product.listPrice().orElseThrow()));
    }

    public List<Product> page(UUID after, int limit) {
        return find("id > ?1 order by id", after).page(0, limit).list();
    }

    /** Finds a product by any spelling of its name. */
    @FunctionalInterface
    public interface Catalogue {
        Optional<Product> named(String name);
    }
}
