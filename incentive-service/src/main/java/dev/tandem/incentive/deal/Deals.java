package dev.tandem.incentive.deal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Each query for earners and days is answered by the index on them. */
@ApplicationScoped
public class Deals implements PanacheRepositoryBase<Deal, UUID> {

    private static final String CLOSED = " and closedOn >= ?2 and closedOn < ?3";

    public Map<UUID, Deal> byId(Collection<UUID> ids) {
        return find("id in ?1", ids.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(Deal::id, Function.identity()));
    }

    public List<Deal> ofPartners(Set<String> partners, LocalDate from, LocalDate until) {
        var ids = partners.stream().map(UUID::fromString).toList();
        return list("partnerId in ?1" + CLOSED, ids, from, until);
    }

    public List<Deal> ofManagers(Set<String> managers, LocalDate from, LocalDate until) {
        return list("managerId in ?1" + CLOSED, managers.stream().toList(), from, until);
    }

    public List<String> partnersWithDeals(LocalDate from, LocalDate until) {
        return distinct("partnerId", UUID.class, from, until).stream()
                .map(UUID::toString)
                .toList();
    }

    public List<String> managersWithDeals(LocalDate from, LocalDate until) {
        return distinct("managerId", String.class, from, until);
    }

    /** The first and the last day on which a deal closed; empty while there is none. */
    public Optional<Closings> closings() {
        var closings = getEntityManager()
                .createQuery("select min(closedOn), max(closedOn) from Deal", Closings.class)
                .getSingleResult();
        return Optional.of(closings).filter(known -> known.first() != null);
    }

    /** Days on which deals closed. */
    public record Closings(LocalDate first, LocalDate last) {}

    private <T> List<T> distinct(String column, Class<T> type, LocalDate from, LocalDate until) {
        return getEntityManager()
                .createQuery(
                        "select distinct " + column + " from Deal where closedOn >= ?1 and closedOn < ?2 order by "
                                + column,
                        type)
                .setParameter(1, from)
                .setParameter(2, until)
                .getResultList();
    }
}
