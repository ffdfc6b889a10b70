package dev.tandem.incentive.ledger;

import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.rule.Rule;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** All postings. The ledger is append-only. */
@ApplicationScoped
public class Ledger implements PanacheRepositoryBase<LedgerEntry, UUID> {
    private static final String STANDS = """
            select earner, deal_id, payee_id, max(number) as last,
                   sum(amount) filter (where kind <> 'DECISION') as sum,
                   (array_agg(id order by number))[1] as original,
                   coalesce((array_agg(reason order by number desc) filter (where kind <> 'DECISION'))[1]
                            = 'NO_EXCHANGE_RATE', false) as held
              from ledger_entry
             where tenant = :tenant and plan_id = :plan and rule_code = :rule
               and earner in (:earners) and attainment_period = :period
               and deal_id not in (select id from deal where tenant = :tenant and kind = 'ADVANCE')
             group by earner, deal_id, payee_id""";

    /** The last entry of each chain, with one index lookup per payee. */
    private static final String HEADS = """
            select last.payee_id, last.chain_length, last.chain_hash
              from unnest(?2) as wanted (payee)
             cross join lateral (
                   select payee_id, chain_length, chain_hash from ledger_entry
                    where tenant = ?1 and payee_id = wanted.payee and chain_length is not null
                    order by chain_length desc limit 1) as last""";

    private final CurrentCaller caller;

    Ledger(CurrentCaller caller) {
        this.caller = caller;
    }

    /** The posted amounts of each of these earners, read in one query. */
    public Map<String, List<PostedAmount>> postedAmounts(
            Plan plan, Rule rule, AccountingPeriod period, Collection<String> earners) {
        List<?> rows = getEntityManager()
                .createNativeQuery(STANDS, Tuple.class)
                .setParameter("tenant", caller.get().tenant())
                .setParameter("plan", plan.id())
                .setParameter("rule", rule.code())
                .setParameter("earners", earners)
                .setParameter("period", period.code())
                .getResultList();
        return ((List<?>) rows)
                .stream()
                        .map(Tuple.class::cast)
                        .collect(Collectors.groupingBy(
                                row -> row.get("earner", String.class),
                                Collectors.mapping(Ledger::posted, Collectors.toList())));
    }

    /** The heads of these payees' chains; absent for a payee without entries. */
    public Map<String, ChainHead> heads(Collection<String> payees) {
        List<?> rows = getEntityManager()
                .createNativeQuery(HEADS, Tuple.class)
                .setParameter(1, caller.get().tenant())
                .setParameter(2, payees.toArray(String[]::new))
                .getResultList();
        Map<String, ChainHead> heads = new HashMap<>();
        rows.stream()
                .map(Tuple.class::cast)
                .forEach(row -> heads.put(
                        row.get("payee_id", String.class),
                        new ChainHead(row.get("chain_length", Long.class), row.get("chain_hash", String.class))));
        return heads;
    }

    /** All payees with earnings in a period, by id. */
    public List<String> payeesIn(AccountingPeriod period) {
        return getEntityManager()
                .createQuery(
                        "select distinct payeeId from LedgerEntry where period = ?1 and kind not in ?2 order by payeeId",
                        String.class)
                .setParameter(1, period.code())
                .setParameter(2, EntryKind.UNPAID)
                .getResultList();
    }

    public List<LedgerEntry> earnedIn(AccountingPeriod period, Collection<String> payees) {
        return list(
                "period = ?1 and payeeId in ?2 and kind not in ?3 order by id",
                period.code(),
                payees,
                EntryKind.UNPAID);
    }

    public List<LedgerEntry> byId(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    /** An entry and the entries it adjusts: the original and its adjustments up to this one. */
    public List<LedgerEntry> upTo(LedgerEntry entry) {
        UUID original = entry.originalId().orElse(entry.id());
        return list("(id = ?1 or originalId = ?1) and number <= ?2 order by number", original, entry.number());
    }

    int lastNumber(UUID original) {
        return getEntityManager()
                .createQuery("select max(number) from LedgerEntry where id = ?1 or originalId = ?1", Integer.class)
                .setParameter(1, original)
                .getSingleResult();
    }

    /** The condition of an entry that waits for an exchange rate, and that no later one has replaced. */
    public static Conditions held(Conditions wanted) {
        return wanted.and(
                "id in (select e.id from LedgerEntry e where e.reason = ? and not exists (select 1 from LedgerEntry later"
                        + " where later.originalId = coalesce(e.originalId, e.id) and later.number > e.number))",
                NotEarned.NO_EXCHANGE_RATE);
    }

    public Page<LedgerEntry> page(PageRequest request, Conditions wanted) {
        return request.page(this, wanted, LedgerEntry::id);
    }

    private static PostedAmount posted(Tuple row) {
        return new PostedAmount(
                new PostedAmount.Key(row.get("deal_id", UUID.class), row.get("payee_id", String.class)),
                row.get("sum", BigDecimal.class),
                row.get("last", Integer.class),
                row.get("original", UUID.class),
                row.get("held", Boolean.class));
    }
}
