package dev.tandem.lead.lead;

import dev.tandem.lead.account.Account;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tenant's leads. */
@ApplicationScoped
public class Leads implements PanacheRepositoryBase<Lead, UUID> {
    private final CurrentCaller caller;

    Leads(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws NotFound also when it is another partner's */
    public Lead visible(UUID id) {
        return findByIdOptional(id)
                .filter(lead -> caller.get().isVendor()
                        || lead.partnerId().equals(caller.get().partner()))
                .orElseThrow(() -> new NotFound("lead", id));
    }

    public List<Lead> page(UUID after, int limit) {
        Caller viewer = caller.get();
        PanacheQuery<Lead> query = viewer.isVendor()
                ? find("from Lead l left join fetch l.account where l.id > ?1 order by l.id", after)
                : find(
                        "from Lead l left join fetch l.account where l.id > ?1 and l.partnerId = ?2 order by l.id",
                        after,
                        viewer.partner().orElseThrow());
        return query.page(0, limit).list();
    }

    /** Those that wait longest for the router, held against other routers until the transaction ends. */
    public List<Lead> pending(int limit) {
        return find("from Lead l left join fetch l.account where l.status = ?1 order by l.id", LeadStatus.PENDING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, limit)
                .list();
    }

    /** Queued leads by their deadline, the most urgent first. @param after the last lead seen */
    public List<Lead> queued(UUID after, int limit) {
        String queue = "from Lead l left join fetch l.account where l.status = ?1";
        Instant from = findByIdOptional(after).flatMap(Lead::queueBy).orElse(Instant.EPOCH);
        return find(
                        queue + " and (l.queueBy > ?2 or l.queueBy = ?2 and l.id > ?3) order by l.queueBy, l.id",
                        LeadStatus.QUEUED,
                        from,
                        after)
                .page(0, limit)
                .list();
    }

    /** Queued leads whose deadline has passed without anybody having been told. */
    public List<Lead> queuedBeyond(Instant now, int limit) {
        return find("status = ?1 and not queueMissed and queueBy <= ?2 order by queueBy", LeadStatus.QUEUED, now)
                .page(0, limit)
                .list();
    }

    Optional<Lead> byExternalId(String externalId) {
        return externalId == null
                ? Optional.empty()
                : find("externalId", externalId).firstResultOptional();
    }

    Optional<Lead> firstByEmail(String normalisedEmail) {
        return find("normalisedEmail = ?1 and duplicateOf is null order by id", normalisedEmail)
                .firstResultOptional();
    }

    Optional<Lead> firstByAccountAndName(Account account, String name) {
        return find(
                        "account = ?1 and lower(contact.name) = lower(?2) and duplicateOf is null order by id",
                        account,
                        name)
                .firstResultOptional();
    }
}
