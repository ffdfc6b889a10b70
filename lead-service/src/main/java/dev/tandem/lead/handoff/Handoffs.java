package dev.tandem.lead.handoff;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The tenant's handoffs. */
@ApplicationScoped
public class Handoffs implements PanacheRepositoryBase<Handoff, UUID> {
    private final CurrentCaller caller;

    Handoffs(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws NotFound also when it is another partner's */
    public Handoff visible(UUID id) {
        return find("from Handoff h join fetch h.lead l left join fetch l.account where h.id = ?1", id)
                .firstResultOptional()
                .filter(handoff -> caller.get().sees(handoff.offer().partnerId()))
                .orElseThrow(() -> new NotFound("handoff", id));
    }

    public List<Handoff> ofLeads(Collection<UUID> leads) {
        return list("lead.id in ?1 order by id", leads);
    }

    public List<Handoff> page(UUID after, int limit) {
        Caller viewer = caller.get();
        String from = "from Handoff h join fetch h.lead l left join fetch l.account where h.id > ?1";
        PanacheQuery<Handoff> query = viewer.isVendor()
                ? find(from + " order by h.id", after)
                : find(
                        from + " and h.offer.partnerId = ?2 order by h.id",
                        after,
                        viewer.partner().orElseThrow());
        return query.page(0, limit).list();
    }

    List<Handoff> overdueOffers(Instant now, int limit) {
        return find("status = ?1 and clocks.acceptBy <= ?2 order by clocks.acceptBy", HandoffStatus.OFFERED, now)
                .page(0, limit)
                .list();
    }
}
