package dev.tandem.playbook.metric;

import dev.tandem.platform.aggregate.Among;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.playbook.engagement.EngagementStatus;
import dev.tandem.playbook.engagement.StageEntry;
import dev.tandem.playbook.work.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** The sales that used some versions of a playbook; a partner's own, for a partner. Recalled leads are none. */
@ApplicationScoped
class MeasuredSales {
    private static final String WANTED = " where among(:versions, sale.playbook) and sale.status <> :withdrawn";
    private static final int AT_ONCE = 200;

    private final EntityManager entities;
    private final CurrentCaller caller;

    MeasuredSales(EntityManager entities, CurrentCaller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /**
     * Which of them are wanted.
     *
     * @param partnerId null for all partners
     * @param from and until: began at this time or later, and before; null for any
     */
    record Wanted(List<UUID> versions, UUID partnerId, Instant from, Instant until) {}

    /** How many there are with each partner. */
    Map<UUID, Long> countByPartner(Wanted wanted) {
        return query("select sale.partnerId, count(*) from Engagement sale", wanted, " group by sale.partnerId")
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** Each is read only as the stream comes to it: no more than a few are held at a time. */
    Stream<MeasuredSale> stream(Wanted wanted) {
        String rows = "select sale.id, sale.playbookVersion, sale.partnerId, sale.status, sale.startedAt, sale.endedAt,"
                + " sale.stageEntries, sale.tasks, handoff.offeredAt, handoff.firstTouchAt"
                + " from Engagement sale left join HandoffTime handoff on handoff.id = sale.handoffId";
        return query(rows, wanted, "")
                .setHint(HibernateHints.HINT_FETCH_SIZE, AT_ONCE)
                .getResultStream()
                .map(MeasuredSales::sale);
    }

    @SuppressWarnings("unchecked") // What the lists hold is told by the query.
    private static MeasuredSale sale(Object[] row) {
        return new MeasuredSale(
                (UUID) row[0],
                (Integer) row[1],
                (UUID) row[2],
                (EngagementStatus) row[3],
                (Instant) row[4],
                (Instant) row[5],
                (List<StageEntry>) row[6],
                (List<Task>) row[7],
                (Instant) row[8],
                (Instant) row[9]);
    }

    private TypedQuery<Object[]> query(String rows, Wanted wanted, String grouped) {
        Map<String, Object> filters = new HashMap<>();
        StringBuilder conditions = new StringBuilder(WANTED);
        filter(conditions, filters, " and sale.partnerId = :partner", "partner", wanted.partnerId());
        filter(
                conditions,
                filters,
                " and sale.partnerId = :own",
                "own",
                caller.get().partner().orElse(null));
        filter(conditions, filters, " and sale.startedAt >= :from", "from", wanted.from());
        filter(conditions, filters, " and sale.startedAt < :until", "until", wanted.until());
        TypedQuery<Object[]> query = entities.createQuery(rows + conditions + grouped, Object[].class)
                .setParameter("versions", Among.ids(wanted.versions()))
                .setParameter("withdrawn", EngagementStatus.WITHDRAWN);
        filters.forEach(query::setParameter);
        return query;
    }

    private static void filter(
            StringBuilder conditions, Map<String, Object> filters, String condition, String name, Object value) {
        if (value != null) {
            conditions.append(condition);
            filters.put(name, value);
        }
    }
}
