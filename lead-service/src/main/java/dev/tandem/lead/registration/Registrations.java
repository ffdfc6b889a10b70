package dev.tandem.lead.registration;

import dev.tandem.platform.aggregate.Among;
import dev.tandem.platform.aggregate.RowLocking;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The registrations of the tenant's partners. */
@ApplicationScoped
public class Registrations implements PanacheRepositoryBase<Registration, UUID> {
    private final CurrentCaller caller;

    Registrations(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws NotFound also for another partner's registration */
    public Registration visible(UUID id) {
        return visible(id, find("from Registration r left join fetch r.account where r.id = ?1", id));
    }

    /**
     * Locked against the timer and other callers until the transaction ends.
     *
     * @throws NotFound also for another partner's registration
     */
    Registration held(UUID id) {
        return visible(id, RowLocking.locked(find("id = ?1", id)));
    }

    private Registration visible(UUID id, PanacheQuery<Registration> one) {
        return one.firstResultOptional()
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
        return list("among(?1, id)", Among.ids(ids)).stream()
                .filter(registration -> caller.get().sees(registration.partnerId()))
                .collect(Collectors.toMap(
                        Registration::id, registration -> registration.company().name()));
    }

    /** Locked against other timers of the cluster, skipping those locked elsewhere. */
    List<Registration> over(Instant now, int limit) {
        return RowLocking.held(
                find("status = ?1 and protectedUntil <= ?2 order by protectedUntil", RegistrationStatus.APPROVED, now),
                limit);
    }
}
