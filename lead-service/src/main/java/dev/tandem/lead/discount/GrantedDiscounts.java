package dev.tandem.lead.discount;

import dev.tandem.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The discounts that hold on running sales, as announced to this service. */
@ApplicationScoped
public class GrantedDiscounts implements PanacheRepositoryBase<GrantedDiscount, UUID> {
    /** @param productId null for the whole deal */
    public void granted(UUID thread, UUID partnerId, UUID requestId, UUID productId, Discount discount) {
        persist(new GrantedDiscount(thread, partnerId, requestId, productId, discount));
    }

    /** It was withdrawn, its time is over, or its price has changed. One that was never granted may end as well. */
    public void ended(UUID requestId) {
        delete("requestId", requestId);
    }

    /** @throws DiscountRefusals.DiscountNotGranted unless all that these lines are below their list prices was granted */
    public void require(UUID thread, List<ListedLine> lines) {
        List<Grant> grants =
                list("thread", thread).stream().map(GrantedDiscount::grant).toList();
        Refusal.ifAny(new PriceReductions(lines, grants).objection());
    }
}
