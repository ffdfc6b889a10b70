package dev.tandem.playbook.escalation;

import dev.tandem.platform.aggregate.RowLocking;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The escalations on the program's sales; a partner sees those on its own. */
@ApplicationScoped
public class Escalations implements PanacheRepositoryBase<Escalation, UUID> {
    private final CurrentCaller caller;

    Escalations(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws NotFound also if it is on another partner's sale */
    public Escalation visible(UUID id) {
        return visible(id, LockModeType.NONE);
    }

    /** Locked until the transaction ends. @throws NotFound likewise */
    Escalation locked(UUID id) {
        return visible(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Escalation visible(UUID id, LockModeType lock) {
        return findByIdOptional(id, lock)
                .filter(escalation -> caller.get().sees(escalation.partnerId()))
                .orElseThrow(() -> new NotFound("escalation", id));
    }

    public Page<Escalation> page(ListRequest request, Conditions wanted) {
        return request.page(this, wanted.and("partnerId = ?", caller.get().partner()));
    }

    /** The open escalation of the same matter along that path. */
    Optional<Escalation> open(Escalation.Matter matter, String path) {
        return find(
                        "engagementId = ?1 and path = ?2 and status = ?3",
                        matter.engagementId(),
                        path,
                        EscalationStatus.OPEN)
                .stream()
                .filter(open -> open.cause().equals(matter.cause()))
                .findFirst();
    }

    /** The open ones of a sale, locked until the transaction ends. */
    List<Escalation> open(UUID engagementId) {
        return RowLocking.locked(
                        find("engagementId = ?1 and status = ?2 order by id", engagementId, EscalationStatus.OPEN))
                .list();
    }

    /** Those of which the person was notified, on any level. */
    @SuppressWarnings("unchecked") // The query names the rows' type.
    List<Escalation> openNotifiedTo(UUID person) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from escalation
                         where status = ?2 and notices @> jsonb_build_array(jsonb_build_object('personId', cast(?1 as text)))
                         order by id""", Escalation.class)
                .setParameter(1, person.toString())
                .setParameter(2, EscalationStatus.OPEN.name())
                .getResultList();
    }

    /** Those to raise to the next level. They are locked; those already locked by others are skipped. */
    List<Escalation> due(Instant now, int limit) {
        return RowLocking.held(find("dueAt <= ?1 order by dueAt", now), limit);
    }
}
