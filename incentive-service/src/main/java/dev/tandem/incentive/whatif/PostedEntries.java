package dev.tandem.incentive.whatif;

import dev.tandem.incentive.plan.Plan;
import jakarta.persistence.Query;

/** The entries a version is compared with: those under all versions of its plan, for deals that closed in a span. */
public record PostedEntries(Plan plan, DaySpan span) {
    /** The start of a query: {@code e} is an entry, {@code d} its deal. */
    public static final String ENTRIES = """
              from ledger_entry e
              join plan p on p.id = e.plan_id and p.code = :plan and p.tenant = :tenant
              join deal d on d.id = e.deal_id and d.closed_on >= :from and d.closed_on < :until
             where e.tenant = :tenant and e.currency = :currency
            """;

    /** @param query a query over these entries, with the tenant set */
    public Query asked(Query query) {
        return query.setParameter("plan", plan.code())
                .setParameter("currency", plan.currency().getCurrencyCode())
                .setParameter("from", span.from())
                .setParameter("until", span.until());
    }
}
