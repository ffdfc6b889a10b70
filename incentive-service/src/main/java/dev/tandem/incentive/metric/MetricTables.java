package dev.tandem.incentive.metric;

import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The data that metrics are calculated from, written with one statement per table. A later revision replaces an earlier
 * one.
 */
@ApplicationScoped
class MetricTables {
    private static final String OPEN = """
            insert into sale_opening (tenant, deal_id, partner_id, opened_on, amount, currency, revision)
            select ?1, reported.* from unnest(?2, ?3, ?4, ?5, ?6, ?7)
                as reported (deal_id, partner_id, opened_on, amount, currency, revision)
                on conflict (tenant, deal_id) do nothing""";

    private static final String MOVE = """
            update sale_opening o set amount = reported.amount, currency = reported.currency, revision = reported.revision
              from unnest(?2, ?3, ?4, ?5) as reported (deal_id, amount, currency, revision)
             where o.tenant = ?1 and o.deal_id = reported.deal_id and o.revision < reported.revision""";

    // Naming the deals a second time lets the planner use the index even if the statistics of a table that has just
    // grown are out of date.
    private static final String FORGET = """
            delete from sale_part p using unnest(?2, ?3) as reported (deal_id, revision)
             where p.tenant = ?1 and p.deal_id = any(?2) and p.deal_id = reported.deal_id and p.revision < reported.revision""";

    private static final String PART = """
            insert into sale_part (tenant, deal_id, partner_id, closed_on, net_amount, currency, share, revision)
            select ?1, reported.* from unnest(?2, ?3, ?4, ?5, ?6, ?7, ?8)
                as reported (deal_id, partner_id, closed_on, net_amount, currency, share, revision)
             where not exists (select from sale_part known where known.tenant = ?1
                   and known.deal_id = any(?2) and known.deal_id = reported.deal_id and known.revision >= reported.revision)
                on conflict (tenant, deal_id, partner_id) do nothing""";

    private static final String CHANGE = """
            insert into customer_change (tenant, change_id, partner_id, changed_on, renewed)
            select ?1, reported.* from unnest(?2, ?3, ?4, ?5) as reported (change_id, partner_id, changed_on, renewed)
                on conflict (tenant, change_id) do nothing""";

    private final EntityManager database;
    private final CurrentCaller caller;

    MetricTables(EntityManager database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    void open(Collection<DealEvent> opened) {
        write(
                OPEN,
                opened,
                column(opened, UUID.class, DealEvent::dealId),
                column(opened, UUID.class, DealEvent::partnerId),
                column(opened, LocalDate.class, sale -> sale.occurrence().on()),
                column(opened, BigDecimal.class, MetricTables::amount),
                column(opened, String.class, MetricTables::currency),
                column(opened, Integer.class, DealEvent::revision));
    }

    /** @param moved the latest reported state of each deal */
    void move(Collection<DealEvent> moved) {
        write(
                MOVE,
                moved,
                column(moved, UUID.class, DealEvent::dealId),
                column(moved, BigDecimal.class, MetricTables::amount),
                column(moved, String.class, MetricTables::currency),
                column(moved, Integer.class, DealEvent::revision));
    }

    /** @param closed the latest reported state of each deal */
    void close(Collection<DealEvent> closed) {
        write(
                FORGET,
                closed,
                column(closed, UUID.class, DealEvent::dealId),
                column(closed, Integer.class, DealEvent::revision));
        List<SalePart> parts = new ArrayList<>();
        closed.stream().filter(DealEvent::counts).forEach(sale -> parts.addAll(SalePart.of(sale)));
        write(
                PART,
                parts,
                column(parts, UUID.class, part -> part.sale().dealId()),
                column(parts, UUID.class, SalePart::partner),
                column(parts, LocalDate.class, part -> part.sale().closedOn()),
                column(parts, BigDecimal.class, part -> part.sale().net().amount()),
                column(parts, String.class, part -> part.sale().net().currency().getCurrencyCode()),
                column(parts, BigDecimal.class, SalePart::share),
                column(parts, Integer.class, part -> part.sale().revision()));
    }

    void change(Collection<DealEvent> changed, boolean renewed) {
        write(
                CHANGE,
                changed,
                column(changed, UUID.class, DealEvent::changeId),
                column(changed, UUID.class, DealEvent::partnerId),
                column(changed, LocalDate.class, DealEvent::on),
                column(changed, Boolean.class, sale -> renewed));
    }

    void forgetAll() {
        for (String table : List.of("sale_opening", "sale_part", "customer_change")) {
            database.createNativeQuery("delete from " + table + " where tenant = ?1")
                    .setParameter(1, caller.get().tenant())
                    .executeUpdate();
        }
    }

    private void write(String statement, Collection<?> rows, Object... columns) {
        if (rows.isEmpty()) {
            return;
        }
        Query query = database.createNativeQuery(statement)
                .setParameter(1, caller.get().tenant());
        for (int column = 0; column < columns.length; column++) {
            query.setParameter(column + 2, columns[column]);
        }
        query.executeUpdate();
    }

    @SuppressWarnings("unchecked") // An array made of the type that was asked for.
    private static <R, T> T[] column(Collection<R> rows, Class<T> type, Function<R, T> value) {
        return rows.stream().map(value).toArray(size -> (T[]) Array.newInstance(type, size));
    }

    private static BigDecimal amount(DealEvent sale) {
        return sale.amount() == null ? null : sale.amount().amount();
    }

    private static String currency(DealEvent sale) {
        return sale.amount() == null ? null : sale.amount().currency().getCurrencyCode();
    }
}
