package dev.tandem.lead.handoff;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.timer.DueWork;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

    /**
     * A partner finds what it was offered also when the lead has gone on to somebody else: the lead itself is then out of its
     * sight, so whoever asks for more of it than its id looks it up.
     *
     * @throws NotFound also when it is another partner's
     */
    public Handoff visible(UUID id) {
        return findByIdOptional(id)
                .filter(handoff -> caller.get().sees(handoff.offer().partnerId()))
                .orElseThrow(() -> new NotFound("handoff", id));
    }

    public List<Handoff> ofLeads(Collection<UUID> leads) {
        return list("lead.id in ?1 order by id", leads);
    }

    public List<Handoff> page(UUID after, int limit) {
        Caller viewer = caller.get();
        PanacheQuery<Handoff> query = viewer.isVendor()
                ? find("id > ?1 order by id", after)
                : find(
                        "id > ?1 and offer.partnerId = ?2 order by id",
                        after,
                        viewer.partner().orElseThrow());
        return query.page(0, limit).list();
    }

    /**
     * To be answered or taken back: of those who do so at the same time, the others wait for the first, and find what it left.
     *
     * @throws NotFound also when it is another partner's
     */
    Handoff held(UUID id) {
        return find("from Handoff h join fetch h.lead where h.id = ?1", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                // Whose lead has gone on has no answer left to give, and is told so.
                .or(() -> findByIdOptional(id))
                .filter(handoff -> caller.get().sees(handoff.offer().partnerId()))
                .orElseThrow(() -> new NotFound("handoff", id));
    }

    /** What the timer has to look at, held against other timers of the cluster, without those that somebody holds now. */
    List<Handoff> due(Instant now, int limit) {
        return DueWork.held(find("from Handoff h join fetch h.lead where h.dueAt <= ?1 order by h.dueAt", now), limit);
    }

    /** Has the timer look at the partner's open offers at once. */
    public void recheckOffersOf(UUID partner, Instant now) {
        update("dueAt = ?1 where offer.partnerId = ?2 and status = ?3", now, partner, HandoffStatus.OFFERED);
    }
}
