package dev.tandem.incentive.whatif;

import dev.tandem.incentive.plan.Plan;
import jakarta.persistence.Query;

/** What a version is compared with: the ledger's entries under all versions of its plan, of deals that closed in a span. */
public record PostedEntries(Plan plan, DaySpan span) {
    /** For a query to go on from: {@code e} is an entry, {@code d} its deal. */
    public static final String ENTRIES = """
              from ledger_entry e
              join plan p on p.id = e.plan_id and p.code = :plan and p.tenant = :tenant
              join deal d on d.id = e.deal_id and d.closed_on >= :from and d.closed_on < :until
             where e.tenant = :tenant and e.currency = :currency
            """;

    /** @param query over these entries, which knows its tenant */
    public Query asked(Query query) {
        return query.setParameter("plan", plan.code())
                .setParameter("currency", plan.currency().getCurrencyCode())
                .setParameter("from", span.from())
                .setParameter("until", span.until());
    }
}
