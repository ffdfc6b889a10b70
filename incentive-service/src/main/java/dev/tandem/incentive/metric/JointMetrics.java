package dev.tandem.incentive.metric;

import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Joint metrics by quarter and partner. A partner can access only its own. */
@ApplicationScoped
public class JointMetrics {
    private static final String PARTNERS = """
            select partner_id from (
                select partner_id from sale_opening where tenant = :tenant and opened_on >= :from and opened_on < :until
                union
                select partner_id from sale_part where tenant = :tenant and closed_on >= :from and closed_on < :until
                union
                select partner_id from customer_change
                 where tenant = :tenant and changed_on >= :from and changed_on < :until) as known
             where partner_id > :after and (cast(:partner as uuid) is null or partner_id = :partner)
             order by partner_id
             limit :limit""";

    private static final String OPENED = """
            select partner_id, currency, sum(amount) as amount, count(*) as number from sale_opening
             where tenant = :tenant and opened_on >= :from and opened_on < :until and partner_id in (:partners)
             group by partner_id, currency""";

    private static final String CLOSED = """
            select partner_id, currency, sum(net_amount * share) / 100 as amount, count(*) as number from sale_part
             where tenant = :tenant and closed_on >= :from and closed_on < :until and partner_id in (:partners)
             group by partner_id, currency""";

    private static final String CHANGED = """
            select partner_id, count(*) filter (where renewed) as renewed, count(*) filter (where not renewed) as churned
              from customer_change
             where tenant = :tenant and changed_on >= :from and changed_on < :until and partner_id in (:partners)
             group by partner_id""";

    private final EntityManager database;
    private final CurrentCaller caller;
    private final MetricTargets targets;

    JointMetrics(EntityManager database, CurrentCaller caller, MetricTargets targets) {
        this.database = database;
        this.caller = caller;
        this.targets = targets;
    }

    /** @param partner only that partner; empty for all partners visible to the caller */
    public Page<PartnerQuarter> of(AccountingPeriod quarter, Optional<UUID> partner, PageRequest request) {
        Optional<UUID> own = caller.get().partner();
        if (own.isPresent() && partner.isPresent() && !own.equals(partner)) {
            return new Page<>(List.of(), null);
        }
        Optional<UUID> wanted = own.or(() -> partner);
        return request.page(
                (after, limit) -> measured(quarter, partners(quarter, wanted, after, limit)), PartnerQuarter::partner);
    }

    private List<UUID> partners(AccountingPeriod quarter, Optional<UUID> partner, UUID after, int limit) {
        List<?> found = in(quarter, database.createNativeQuery(PARTNERS, UUID.class))
                .setParameter("after", after)
                .setParameter("partner", partner.orElse(null))
                .setParameter("limit", limit)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    /** All partners are read in four queries, however many there are. */
    private List<PartnerQuarter> measured(AccountingPeriod quarter, List<UUID> partners) {
        if (partners.isEmpty()) {
            return List.of();
        }
        QuarterSums sums = new QuarterSums();
        rows(quarter, partners, OPENED).forEach(sums::opened);
        rows(quarter, partners, CLOSED).forEach(sums::closed);
        rows(quarter, partners, CHANGED).forEach(sums::changed);
        Map<UUID, MetricTarget> aims = targets.of(partners, quarter);
        return partners.stream()
                .map(partner -> sums.of(partner, Optional.ofNullable(aims.get(partner))))
                .toList();
    }

    private Stream<Tuple> rows(AccountingPeriod quarter, List<UUID> partners, String query) {
        List<?> rows = in(quarter, database.createNativeQuery(query, Tuple.class))
                .setParameter("partners", partners)
                .getResultList();
        return rows.stream().map(Tuple.class::cast);
    }

    private Query in(AccountingPeriod quarter, Query query) {
        return query.setParameter("tenant", caller.get().tenant())
                .setParameter("from", quarter.from())
                .setParameter("until", quarter.end());
    }
}
