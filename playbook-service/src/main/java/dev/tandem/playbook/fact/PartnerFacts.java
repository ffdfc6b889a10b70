package dev.tandem.playbook.fact;

import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.playbook.partner.Partners;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What was told of the program's partners; a partner reads what was told of itself. */
@ApplicationScoped
public class PartnerFacts implements PanacheRepositoryBase<PartnerFact, UUID> {
    private final Partners partners;

    PartnerFacts(Partners partners) {
        this.partners = partners;
    }

    /** In the transaction that handles the event, which is handled once. */
    public void note(PartnerFact fact) {
        persist(fact);
    }

    /**
     * In the order in which they happened.
     *
     * @throws dev.tandem.platform.problem.NotFound if the caller can see no such partner
     */
    public Page<PartnerFact> page(UUID partner, PageRequest request, Conditions wanted) {
        return request.pageByTime(
                this,
                wanted.and("partnerId = ?", partners.visible(partner).id()),
                "happenedAt",
                PartnerFact::happenedAt,
                PartnerFact::id);
    }
}
