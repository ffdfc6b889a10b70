package dev.tandem.lead.customer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Renewals and churn of customers. */
@ApplicationScoped
public class CustomerChanges implements PanacheRepositoryBase<CustomerChange, UUID> {
    /** Those of one deal, in the order they were recorded. */
    public List<CustomerChange> page(UUID dealId, UUID after, int limit) {
        return find("dealId = ?1 and id > ?2 order by id", dealId, after)
                .page(0, limit)
                .list();
    }
}
