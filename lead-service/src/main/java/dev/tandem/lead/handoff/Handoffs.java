package dev.tandem.lead.handoff;

import dev.tandem.lead.lead.Leads;
import dev.tandem.platform.aggregate.Among;
import dev.tandem.platform.aggregate.RowLocking;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tenant's handoffs. */
@ApplicationScoped
public class Handoffs implements PanacheRepositoryBase<Handoff, UUID> {
    private final CurrentCaller caller;
    private final Leads leads;

    Handoffs(CurrentCaller caller, Leads leads) {
        this.leads = leads;
        this.caller = caller;
    }

    /**
     * A partner still finds a handoff after its lead has gone to another partner. It cannot see the lead itself any
     * more, so code that needs more of it than its id has to look it up.
     *
     * @throws NotFound also for another partner's handoff
     */
    public Handoff visible(UUID id) {
        return findByIdOptional(id)
                .filter(handoff -> caller.get().sees(handoff.offer().partnerId()))
                .orElseThrow(() -> new NotFound("handoff", id));
    }

    public List<Handoff> ofLeads(Collection<UUID> leads) {
        return list("among(?1, lead.id) order by id", Among.ids(leads));
    }

    /** The open offers that the person is to take, or stands in for. */
    List<UUID> offeredTo(UUID person, UUID partner) {
        return find(
                        "select id from Handoff where offer.partnerId = ?2 and status = ?3"
                                + " and (offer.ownerId = ?1 or offer.backupId = ?1) order by id",
                        person,
                        partner,
                        HandoffStatus.OFFERED)
                .project(UUID.class)
                .list();
    }

    /** By which the sale of that thread runs; empty if it began otherwise. */
    Optional<Handoff> acceptedOf(UUID thread) {
        return find("thread = ?1 and status = ?2", thread, HandoffStatus.ACCEPTED)
                .firstResultOptional();
    }

    public Page<Handoff> page(ListRequest request, Conditions wanted) {
        return request.page(this, wanted.and("offer.partnerId = ?", caller.get().partner()));
    }

    /**
     * Locked with its lead, to be answered or taken back: concurrent callers wait for the first one and see its result.
     *
     * @throws NotFound also for another partner's handoff
     */
    public Handoff held(UUID id) {
        // The lead first, as whoever takes both does.
        leads.held(find("select h.lead.id from Handoff h where h.id = ?1", id)
                .project(UUID.class)
                .list());
        return RowLocking.locked(find("from Handoff h join fetch h.lead where h.id = ?1", id))
                .firstResultOptional()
                // When the lead has gone to another partner, the refusal says that there is nothing left to answer.
                .or(() -> findByIdOptional(id))
                .filter(handoff -> caller.get().sees(handoff.offer().partnerId()))
                .orElseThrow(() -> new NotFound("handoff", id));
    }

    /**
     * Handoffs that the timer has to check, locked against other timers of the cluster and skipping those locked
     * elsewhere.
     */
    List<Handoff> due(Instant now, int limit) {
        return RowLocking.held(
                find("from Handoff h join fetch h.lead where h.dueAt <= ?1 order by h.dueAt", now), limit);
    }

    /** Makes the timer check the partner's open offers at once. */
    public void recheckOffersOf(UUID partner, Instant now) {
        update("dueAt = ?1 where offer.partnerId = ?2 and status = ?3", now, partner, HandoffStatus.OFFERED);
    }
}
