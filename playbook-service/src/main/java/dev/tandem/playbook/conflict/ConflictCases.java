package dev.tandem.playbook.conflict;

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
import java.util.UUID;

/** Conflict cases between the vendor and its partners; a partner sees its own. */
@ApplicationScoped
public class ConflictCases implements PanacheRepositoryBase<ConflictCase, UUID> {
    private final CurrentCaller caller;

    ConflictCases(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws NotFound also if it is another partner's */
    public ConflictCase visible(UUID id) {
        return visible(id, LockModeType.NONE);
    }

    /** Locked until the transaction ends. @throws NotFound likewise */
    ConflictCase locked(UUID id) {
        return visible(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private ConflictCase visible(UUID id, LockModeType lock) {
        return findByIdOptional(id, lock)
                .filter(conflict -> caller.get().sees(conflict.partnerId()))
                .orElseThrow(() -> new NotFound("conflictCase", id));
    }

    /** The open ones in which a side named this person as decider. */
    @SuppressWarnings("unchecked") // The query names the rows' type.
    List<ConflictCase> openNaming(UUID decider) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from conflict_case
                         where status = 'OPEN'
                           and positions @> jsonb_build_array(jsonb_build_object('deciderId', cast(?1 as text)))
                         order by id""", ConflictCase.class)
                .setParameter(1, decider.toString())
                .getResultList();
    }

    public Page<ConflictCase> page(ListRequest request, Conditions wanted) {
        return request.page(this, wanted.and("partnerId = ?", caller.get().partner()));
    }

    /** Those whose deadline has passed. They are locked; those already locked by others are skipped. */
    List<ConflictCase> due(Instant now, int limit) {
        return RowLocking.held(find("dueAt <= ?1 order by dueAt", now), limit);
    }
}
