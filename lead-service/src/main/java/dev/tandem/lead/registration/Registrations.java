package dev.tandem.lead.registration;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.timer.RowLocking;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The registrations of the tenant's partners. */
@ApplicationScoped
public class Registrations implements PanacheRepositoryBase<Registration, UUID> {
    private static final String WITH_ACCOUNT = "from Registration r left join fetch r.account where ";

    private final CurrentCaller caller;

    Registrations(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws NotFound also for another partner's registration */
    public Registration visible(UUID id) {
        return visible(id, LockModeType.NONE);
    }

    /**
     * Locked against the timer and other callers until the transaction ends.
     *
     * @throws NotFound also for another partner's registration
     */
    Registration held(UUID id) {
        return visible(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Registration visible(UUID id, LockModeType lock) {
        return find(WITH_ACCOUNT + "r.id = ?1", id)
                .withLock(lock)
                .firstResultOptional()
                .filter(registration -> caller.get().sees(registration.partnerId()))
                .orElseThrow(() -> new NotFound("registration", id));
    }

    long submittedSince(UUID partner, Instant since) {
        return count("partnerId = ?1 and submittedAt > ?2", partner, since);
    }

    public Page<Registration> page(ListRequest request, Conditions wanted) {
        return request.page(this, wanted.and("partnerId = ?", caller.get().partner()));
    }

    /** The names of the companies that these registrations claim, as far as the caller sees them. */
    public Map<UUID, String> companies(Collection<UUID> ids) {
        return list("id in ?1", ids).stream()
                .filter(registration -> caller.get().sees(registration.partnerId()))
                .collect(Collectors.toMap(
                        Registration::id, registration -> registration.company().name()));
    }

    /** Locked against other timers of the cluster, skipping those locked elsewhere. */
    List<Registration> over(Instant now, int limit) {
        return RowLocking.held(
                find(
                        WITH_ACCOUNT + "r.status = ?1 and r.protectedUntil <= ?2 order by r.protectedUntil",
                        RegistrationStatus.APPROVED,
                        now),
                limit);
    }
}
