package dev.tandem.lead.deal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** How closed deals have been, revision by revision. */
@ApplicationScoped
public class DealRevisions implements PanacheRepositoryBase<DealRevision, UUID> {
    /** In the order of their numbers; of a deal that nothing happened to since it closed, there is the closing alone. */
    public List<DealRevision> page(Deal deal, UUID after, int limit) {
        if (deal.books().revisions() == 0) {
            return deal.closure().isPresent() ? List.of(DealRevision.closed(deal)) : List.of();
        }
        return find("dealId = ?1 and id > ?2 order by id", deal.id(), after)
                .page(0, limit)
                .list();
    }

    /** Most deals are never touched again, so the closing is written down with the first change to it. */
    void keepClosing(Deal deal) {
        if (deal.books().revisions() == 0) {
            persist(DealRevision.closed(deal));
        }
    }
}
