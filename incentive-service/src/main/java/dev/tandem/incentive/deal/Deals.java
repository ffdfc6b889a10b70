package dev.tandem.incentive.deal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.jpa.HibernateHints;

/** Each query by earner and day uses an index. */
@ApplicationScoped
public class Deals implements PanacheRepositoryBase<Deal, UUID> {
    private static final String CLOSED = " and kind = ?2 and closedOn >= ?3 and closedOn < ?4";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    public Map<UUID, Deal> byId(Collection<UUID> ids) {
        return find("id in ?1", ids.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(Deal::id, Function.identity()));
    }

    /** The deals with these ids, and the renewals of them. */
    Map<UUID, Deal> withRenewals(Set<UUID> ids) {
        return find("id in ?1 or kind = ?2 and renews in ?1", ids, DealKind.RENEWAL).stream()
                .collect(Collectors.toMap(Deal::id, Function.identity()));
    }

    public List<Deal> ofPartners(DealKind kind, Set<String> partners, LocalDate from, LocalDate until) {
        List<UUID> ids = partners.stream().map(UUID::fromString).toList();
        return toCalculate("partnerId in ?1", ids, kind, from, until);
    }

    public List<Deal> ofManagers(DealKind kind, Set<String> managers, LocalDate from, LocalDate until) {
        return toCalculate("managerId in ?1", managers.stream().toList(), kind, from, until);
    }

    /** The number of deals of each partner that has any. */
    public Map<String, Long> countedByPartner(DealKind kind, LocalDate from, LocalDate until) {
        return counts(counting("partnerId", "", kind, from, until));
    }

    public Map<String, Long> countedByManager(DealKind kind, LocalDate from, LocalDate until) {
        return counts(counting("managerId", "", kind, from, until));
    }

    /**
     * The same for a page of partners, ordered by id.
     *
     * @param after the last partner of the previous page; null for the first page
     * @param most the maximum number of partners
     */
    public Map<String, Long> countedByPartner(DealKind kind, LocalDate from, LocalDate until, String after, int most) {
        return counts(counting("partnerId", " and partnerId > ?4", kind, from, until)
                .setParameter(4, after == null ? BEFORE_ALL : UUID.fromString(after))
                .setMaxResults(most));
    }

    public Map<String, Long> countedByManager(DealKind kind, LocalDate from, LocalDate until, String after, int most) {
        return counts(counting("managerId", " and managerId > ?4", kind, from, until)
                .setParameter(4, after == null ? "" : after)
                .setMaxResults(most));
    }

    /** The number of deals of all kinds that closed on these days. */
    public long closedIn(LocalDate from, LocalDate until) {
        return count("closedOn >= ?1 and closedOn < ?2", from, until);
    }

    /** The first and the last day on which a deal closed; empty if there are none. */
    public Optional<Closings> closings() {
        Closings closings = getEntityManager()
                .createQuery("select min(closedOn), max(closedOn) from Deal", Closings.class)
                .getSingleResult();
        return Optional.of(closings).filter(known -> known.first() != null);
    }

    /** Days on which deals closed. */
    public record Closings(LocalDate first, LocalDate last) {}

    /** Read-only: dirty checking an earner's thousands of deals would take longer than the calculation. */
    private List<Deal> toCalculate(String whose, List<?> ids, DealKind kind, LocalDate from, LocalDate until) {
        return find(whose + CLOSED, ids, kind, from, until)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .list();
    }

    private TypedQuery<Object[]> counting(
            String column, String condition, DealKind kind, LocalDate from, LocalDate until) {
        return getEntityManager()
                .createQuery(
                        "select " + column + ", count(*) from Deal where kind = ?1 and closedOn >= ?2 and closedOn < ?3"
                                + condition + " group by " + column + " order by " + column,
                        Object[].class)
                .setParameter(1, kind)
                .setParameter(2, from)
                .setParameter(3, until);
    }

    private static Map<String, Long> counts(TypedQuery<Object[]> query) {
        Map<String, Long> byEarner = new LinkedHashMap<>();
        query.getResultList().forEach(row -> byEarner.put(row[0].toString(), (Long) row[1]));
        return byEarner;
    }
}
