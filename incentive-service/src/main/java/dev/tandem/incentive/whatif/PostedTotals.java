package dev.tandem.incentive.whatif;

import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The posted amounts of a payee, deal by deal. */
@ApplicationScoped
class PostedTotals {
    /** A deal that moved is represented by its final amount, not by the entries that reversed it in its old place. */
    private static final String BY_DEAL = """
            select e.rule_code, e.deal_id, d.closed_on, sum(e.amount) as sum,
                   (array_agg(e.id order by coalesce(e.reason, '') = 'DEAL_MOVED', e.id desc)
                    filter (where e.kind <> 'DECISION'))[1] as last
            """ + PostedEntries.ENTRIES + """
               and e.payee_id = :payee
             group by e.rule_code, e.deal_id, d.closed_on""";

    private final EntityManager database;
    private final CurrentCaller caller;

    PostedTotals(EntityManager database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    List<PostedTotals.PostedTotal> of(String payee, PostedEntries side) {
        List<?> rows = side.asked(database.createNativeQuery(BY_DEAL, Tuple.class))
                .setParameter("tenant", caller.get().tenant())
                .setParameter("payee", payee)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(PostedTotals::standing).toList();
    }

    private static PostedTotals.PostedTotal standing(Tuple row) {
        return new PostedTotals.PostedTotal(
                new PostedTotals.PostedTotal.Key(row.get("rule_code", String.class), row.get("deal_id", UUID.class)),
                row.get("closed_on", LocalDate.class),
                row.get("sum", BigDecimal.class),
                row.get("last", UUID.class));
    }

    /**
     * The posted amount of one payee.
     *
     * @param sum the sum of all entries, in the plan's currency
     * @param lastEntry the last entry posted by the plan
     */
    record PostedTotal(Key key, LocalDate closedOn, BigDecimal sum, UUID lastEntry) {
        /** The key of a deal under a rule; the ledger's side counts every plan version with this rule. */
        record Key(String rule, UUID deal) {}
    }
}
