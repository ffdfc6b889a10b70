package dev.tandem.incentive.whatif;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.incentive.payee.PayeeKind;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Posted and replayed amounts per payee and rule, stored and summed in the database, however many payees there are. */
@ApplicationScoped
class WhatIfAmounts {
    private static final String ADD = """
            insert into what_if_amount (tenant, what_if_id, payee_id, payee_kind, rule_code, posted, simulated)
            select :tenant, :whatIf, key, :kind, :rule, 0, cast(value as numeric)
              from jsonb_each_text(cast(:amounts as jsonb))
            on conflict (tenant, what_if_id, payee_id, rule_code)
            do update set simulated = what_if_amount.simulated + excluded.simulated""";
    private static final String STANDS = """
            insert into what_if_amount (tenant, what_if_id, payee_id, payee_kind, rule_code, posted, simulated)
            select :tenant, :whatIf, e.payee_id, e.payee_kind, e.rule_code, sum(e.amount), 0
            """ + PostedEntries.ENTRIES + """
             group by e.payee_id, e.payee_kind, e.rule_code
            on conflict (tenant, what_if_id, payee_id, rule_code) do update set posted = excluded.posted""";
    private static final String RANK = """
            insert into what_if_payee (tenant, what_if_id, rank, payee_id, payee_kind, posted, simulated)
            select :tenant, :whatIf, row_number() over (order by abs(sum(simulated) - sum(posted)) desc, payee_id),
                   payee_id, payee_kind, sum(posted), sum(simulated)
              from what_if_amount where tenant = :tenant and what_if_id = :whatIf
             group by payee_id, payee_kind""";
    private static final String TOTALS = """
            select coalesce(sum(posted), 0) as posted, coalesce(sum(simulated), 0) as simulated
              from what_if_payee where tenant = :tenant and what_if_id = :whatIf""";
    private static final String MOVERS = """
            select rank, payee_kind, payee_id, posted, simulated from what_if_payee
             where tenant = :tenant and what_if_id = :whatIf and rank > :after order by rank limit :most""";
    private static final String BY_RULE = """
            select payee_id, rule_code, posted, simulated from what_if_amount
             where tenant = :tenant and what_if_id = :whatIf and payee_id in (:payees) order by rule_code""";

    private static final String KIND = """
            select payee_kind from what_if_amount
             where tenant = :tenant and what_if_id = :whatIf and payee_id = :payee limit 1""";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final EntityManager database;
    private final CurrentCaller caller;

    WhatIfAmounts(EntityManager database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    void add(UUID whatIf, String rule, PayeeKind kind, Map<String, BigDecimal> amounts) {
        statement(ADD, whatIf)
                .setParameter("kind", kind.name())
                .setParameter("rule", rule)
                .setParameter("amounts", json(amounts))
                .executeUpdate();
    }

    /** Adds the posted amounts, and ranks the payees by the difference. */
    Totals compare(UUID whatIf, Plan plan, DaySpan span) {
        new PostedEntries(plan, span).asked(statement(STANDS, whatIf)).executeUpdate();
        statement(RANK, whatIf).executeUpdate();
        return totals(rows(query(TOTALS, whatIf)).get(0));
    }

    /** Empty for a payee with no amounts on either side. */
    Optional<PayeeKind> kindOf(UUID whatIf, String payee) {
        return rows(query(KIND, whatIf).setParameter("payee", payee)).stream()
                .map(row -> PayeeKind.valueOf(row.get("payee_kind", String.class)))
                .findFirst();
    }

    List<PayeeDifference> movers(UUID whatIf, long afterRank, int limit) {
        List<Tuple> found =
                rows(query(MOVERS, whatIf).setParameter("after", afterRank).setParameter("most", limit));
        List<String> payees = found.stream().map(WhatIfAmounts::payee).toList();
        Map<String, List<PayeeDifference.ByRule>> rules =
                payees.isEmpty() ? Map.<String, List<PayeeDifference.ByRule>>of() : byRule(whatIf, payees);
        return found.stream()
                .map(row -> new PayeeDifference(
                        row.get("rank", Long.class),
                        PayeeKind.valueOf(row.get("payee_kind", String.class)),
                        payee(row),
                        totals(row),
                        rules.get(payee(row))))
                .toList();
    }

    private Map<String, List<PayeeDifference.ByRule>> byRule(UUID whatIf, List<String> payees) {
        return rows(query(BY_RULE, whatIf).setParameter("payees", payees)).stream()
                .collect(Collectors.groupingBy(
                        WhatIfAmounts::payee,
                        Collectors.mapping(
                                row -> new PayeeDifference.ByRule(row.get("rule_code", String.class), totals(row)),
                                Collectors.toList())));
    }

    private static String payee(Tuple row) {
        return row.get("payee_id", String.class);
    }

    private static Totals totals(Tuple row) {
        return new Totals(row.get("posted", BigDecimal.class), row.get("simulated", BigDecimal.class));
    }

    private Query statement(String sql, UUID whatIf) {
        return of(whatIf, database.createNativeQuery(sql));
    }

    private Query query(String sql, UUID whatIf) {
        return of(whatIf, database.createNativeQuery(sql, Tuple.class));
    }

    private Query of(UUID whatIf, Query query) {
        return query.setParameter("tenant", caller.get().tenant()).setParameter("whatIf", whatIf);
    }

    private static List<Tuple> rows(Query query) {
        return ((List<?>) query.getResultList()).stream().map(Tuple.class::cast).toList();
    }

    private static String json(Map<String, BigDecimal> amounts) {
        Map<String, String> texts = new HashMap<>();
        amounts.forEach((payee, amount) -> texts.put(payee, amount.toPlainString()));
        try {
            return JSON.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
