package dev.tandem.lead.lead;

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
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tenant's leads. */
@ApplicationScoped
public class Leads implements PanacheRepositoryBase<Lead, UUID> {
    private final CurrentCaller caller;

    Leads(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws NotFound also for another partner's lead */
    public Lead visible(UUID id) {
        return visible(
                id,
                find("from Lead l left join fetch l.account a left join fetch a.mergedInto where l.id = ?1", id)
                        .singleResultOptional());
    }

    /**
     * Locked against others, such as the router, until the transaction ends.
     *
     * @throws NotFound also for another partner's lead
     */
    public Lead held(UUID id) {
        return visible(id, findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Locked likewise, in the order of their ids. */
    public List<Lead> held(Collection<UUID> ids) {
        return RowLocking.locked(find("among(?1, id) order by id", Among.ids(ids)))
                .list();
    }

    /** Empty when it is another partner's, or has gone to one. */
    public Optional<Lead> ifVisible(UUID id) {
        // By a query: if findById cannot see a lead that is referred to, Hibernate takes it for a broken reference.
        return find("id = ?1", id).firstResultOptional().filter(this::isVisible);
    }

    private Lead visible(UUID id, Optional<Lead> found) {
        return found.filter(this::isVisible).orElseThrow(() -> new NotFound("lead", id));
    }

    private boolean isVisible(Lead lead) {
        return caller.get().isVendor() || lead.partnerId().equals(caller.get().partner());
    }

    public Page<LeadRow> page(ListRequest request, Conditions wanted) {
        return request.page(this, wanted.and("partnerId = ?", caller.get().partner()), LeadRow.class);
    }

    /** Leads that have waited longest for the router, locked, skipping those locked elsewhere. */
    public List<Lead> waiting(Instant now, int limit) {
        return RowLocking.held(waiting("routingSince <= ?2", now), limit);
    }

    /** Leads that have waited for the router since that time or later, locked; waits for locks held elsewhere. */
    public List<Lead> waitingSince(Instant since, int limit) {
        return RowLocking.locked(waiting("routingSince >= ?2", since))
                .page(0, limit)
                .list();
    }

    /** Without their accounts, which follow together: rows of a join cannot be skipped where others hold them. */
    private PanacheQuery<Lead> waiting(String when, Instant at) {
        return find("status = ?1 and " + when + " order by routingSince, id", LeadStatus.PENDING, at);
    }

    /**
     * Queued leads by their deadline, the most urgent first.
     *
     * @param after the last lead of the previous page
     */
    public List<Lead> queued(UUID after, int limit) {
        String queue = "from Lead l where l.status = ?1";
        Instant from = findByIdOptional(after).flatMap(Lead::queueBy).orElse(Instant.EPOCH);
        return find(
                        queue + " and (l.queueBy, l.id) > (?2, ?3) order by l.queueBy, l.id",
                        LeadStatus.QUEUED,
                        from,
                        after)
                .page(0, limit)
                .list();
    }

    /** Queued leads whose deadline has passed without having been announced yet. */
    public List<Lead> overdue(Instant now, int limit) {
        return find("status = ?1 and not queueMissed and queueBy <= ?2 order by queueBy", LeadStatus.QUEUED, now)
                .page(0, limit)
                .list();
    }

    public List<Lead> duplicatesOf(Lead original) {
        return list("duplicateOf", original.id());
    }

    /** All leads of one person, including duplicates. */
    public List<Lead> ofPerson(String normalisedEmail) {
        return list("normalisedEmail = ?1 order by id", normalisedEmail);
    }

    /** Leads after the given one that are scored: all except duplicates, locked until the transaction ends. */
    public List<Lead> scorable(UUID after, int limit) {
        return RowLocking.locked(find("id > ?1 and status <> ?2 order by id", after, LeadStatus.DUPLICATE))
                .page(0, limit)
                .list();
    }

    public Map<UUID, Lead> byIds(Collection<UUID> ids) {
        return list("among(?1, id)", Among.ids(ids)).stream().collect(Collectors.toMap(Lead::id, Function.identity()));
    }

    /** The names of these leads' companies, as far as they name one and the caller sees the lead. */
    public Map<UUID, String> companies(Collection<UUID> ids) {
        return byIds(ids).values().stream()
                .filter(this::isVisible)
                .filter(lead -> lead.company() != null)
                .collect(Collectors.toMap(Lead::id, Lead::company));
    }

    private record ExternalId(String externalId, UUID id) {}

    /** The leads that are known by these external ids, in a map that can be added to. */
    public Map<String, UUID> idsByExternalIds(Collection<String> externalIds) {
        if (externalIds.isEmpty()) {
            return new HashMap<>();
        }
        return find("select externalId, id from Lead where among(?1, externalId)", Among.texts(externalIds))
                .project(ExternalId.class)
                .stream()
                .collect(Collectors.toMap(ExternalId::externalId, ExternalId::id, (one, other) -> one, HashMap::new));
    }

    /**
     * Leads that others could be duplicates of: with one of these addresses, or of one of these accounts and with one of these names
     * or phones there.
     *
     * @param names in lower case
     */
    public List<Lead> originals(
            Collection<String> normalisedEmails,
            Collection<UUID> accounts,
            Collection<String> names,
            Collection<String> normalisedPhones) {
        return list(
                """
                duplicateOf is null and (among(?1, normalisedEmail) or among(?2, account.id)
                    and (among(?3, lower(trim(contact.name))) or among(?4, normalisedPhone))) order by id""",
                Among.texts(normalisedEmails),
                Among.ids(accounts),
                Among.texts(names),
                Among.texts(normalisedPhones));
    }
}
