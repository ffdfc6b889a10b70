package dev.tandem.incentive.draw;

import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.rule.Rule;
import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;

/** The amounts earned and advanced under a rule, for every payee it ever posted to, read in one query. */
@ApplicationScoped
class DrawBalances {
    private static final String STANDINGS = """
            select e.payee_id,
                   coalesce(sum(e.amount) filter (where d.kind <> 'ADVANCE' and e.period = ?4), 0) as earned,
                   coalesce(sum(e.amount) filter (where d.kind = 'ADVANCE'), 0) as balance
              from ledger_entry e join deal d on d.tenant = e.tenant and d.id = e.deal_id
             where e.tenant = ?1 and e.plan_id = ?2 and e.rule_code = ?3
             group by e.payee_id order by e.payee_id""";

    private final EntityManager database;
    private final CurrentCaller caller;

    DrawBalances(EntityManager database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    List<DrawBalances.DrawBalance> under(Plan plan, Rule rule, AccountingPeriod period) {
        List<?> rows = database.createNativeQuery(STANDINGS, Tuple.class)
                .setParameter(1, caller.get().tenant())
                .setParameter(2, plan.id())
                .setParameter(3, rule.code())
                .setParameter(4, period.code())
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new DrawBalances.DrawBalance(
                        row.get("payee_id", String.class),
                        row.get("earned", BigDecimal.class),
                        row.get("balance", BigDecimal.class)))
                .toList();
    }

    /**
     * A payee's balance under a rule with a draw when a period closes.
     *
     * @param earned posted in that period, without advances
     * @param balance advanced earlier and not yet recovered
     */
    record DrawBalance(String payee, BigDecimal earned, BigDecimal balance) {}
}
