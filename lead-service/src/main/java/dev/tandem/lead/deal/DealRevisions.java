package dev.tandem.lead.deal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The revisions of closed deals. */
@ApplicationScoped
public class DealRevisions implements PanacheRepositoryBase<DealRevision, UUID> {
    /** In the order of their numbers. A deal without changes since it closed has only the closing. */
    public List<DealRevision> page(Deal deal, UUID after, int limit) {
        if (deal.books().revisions() == 0) {
            return deal.closure().isPresent() ? List.of(DealRevision.closed(deal)) : List.of();
        }
        return find("dealId = ?1 and id > ?2 order by id", deal.id(), after)
                .page(0, limit)
                .list();
    }

    /** Most deals never change after closing, so the closing is written together with the first change. */
    void writeClosing(Deal deal) {
        if (deal.books().revisions() == 0) {
            persist(DealRevision.closed(deal));
        }
    }
}
