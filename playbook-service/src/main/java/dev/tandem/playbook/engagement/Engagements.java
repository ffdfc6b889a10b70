package dev.tandem.playbook.engagement;

import dev.tandem.platform.aggregate.RowLocking;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.staff.Ownership;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.jpa.AvailableHints;

/** The sales that have a playbook; a partner sees its own. */
@ApplicationScoped
public class Engagements implements PanacheRepositoryBase<Engagement, UUID> {
    /** Condition: those that use any version of the playbook with that code. */
    public static final String OF_PLAYBOOK =
            "playbook in (select version.id from Playbook version where version.code = ?)";

    private final CurrentCaller caller;

    Engagements(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws NotFound also if it is another partner's */
    public Engagement visible(UUID id) {
        return visible(id, LockModeType.NONE);
    }

    /** @throws NotFound likewise */
    public EngagementRef sale(UUID id) {
        return visible(id).sale();
    }

    /**
     * @param action for which it has to be running, as named by the API
     * @throws dev.tandem.platform.problem.NotInState if it has ended
     */
    public EngagementRef running(UUID id, String action) {
        Engagement engagement = visible(id);
        engagement.requireRunning(action);
        return engagement.sale();
    }

    /** The same, locked until the transaction ends, so that what is done on one sale at once is done in turn. */
    public EngagementRef held(UUID id, String action) {
        Engagement engagement = locked(id);
        engagement.requireRunning(action);
        return engagement.sale();
    }

    /**
     * Locked until the transaction ends, for example against a change of the deal's stage. @throws NotFound likewise
     */
    Engagement locked(UUID id) {
        return visible(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Engagement visible(UUID id, LockModeType lock) {
        return findByIdOptional(id, lock)
                .filter(engagement -> caller.get().sees(engagement.partnerId()))
                .orElseThrow(() -> new NotFound("engagement", id));
    }

    public Page<EngagementRow> page(ListRequest request, Conditions wanted) {
        return request.page(this, own(wanted), EngagementRow.class);
    }

    private Conditions own(Conditions wanted) {
        return wanted.and("partnerId = ?", caller.get().partner());
    }

    /** The running sales that use another version of the same playbook. */
    public Page<Engagement> usingOthersOf(Playbook version, Conditions wanted, ListRequest request) {
        return request.page(
                this,
                own(wanted)
                        .and("status = ?", EngagementStatus.RUNNING)
                        .and(OF_PLAYBOOK, version.code())
                        .and("playbook <> ?", version.id()));
    }

    /** The sales that use, or used, any version of a playbook, in the order of their ids. They are not to be changed. */
    public PanacheQuery<Engagement> using(String playbookCode, Conditions wanted) {
        return own(wanted).and(OF_PLAYBOOK, playbookCode).of(this, "id").withHint(AvailableHints.HINT_READ_ONLY, true);
    }

    /** The engagement of the sale's current partner, locked likewise. A recalled lead may have earlier ones. */
    Optional<Engagement> ofThread(UUID thread) {
        return RowLocking.locked(find("thread = ?1 and status <> ?2", thread, EngagementStatus.WITHDRAWN))
                .firstResultOptional();
    }

    /** The running sale of a thread; empty if it has none, or has ended. */
    public Optional<EngagementRef> runningOf(UUID thread) {
        return find("thread = ?1 and status = ?2", thread, EngagementStatus.RUNNING)
                .firstResultOptional()
                .map(Engagement::sale);
    }

    /** The running ones that a person owns, or that are among these, by id. */
    List<Engagement> running(UUID owner, Collection<UUID> others) {
        return list(
                "status = ?1 and (ownerId = ?2 or backupId = ?2 or id in ?3) order by id",
                EngagementStatus.RUNNING,
                owner,
                others);
    }

    /** The owners of those that are running. */
    public Map<UUID, Ownership> owners(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select id, partnerId, ownerId, backupId from Engagement where status = ?1 and id in ?2",
                        Object[].class)
                .setParameter(1, EngagementStatus.RUNNING)
                .setParameter(2, ids)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0], row -> new Ownership((UUID) row[1], (UUID) row[2], (UUID) row[3])));
    }

    /** Those that the timer has to check. They are locked; those already locked by others are skipped. */
    public List<Engagement> due(Instant now, int limit) {
        return RowLocking.held(find("dueAt <= ?1 order by dueAt", now), limit);
    }
}
