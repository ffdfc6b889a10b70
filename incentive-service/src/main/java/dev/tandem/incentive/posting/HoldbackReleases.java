package dev.tandem.incentive.posting;

import dev.tandem.incentive.entitlement.Entitlement;
import dev.tandem.incentive.entitlement.PeriodBatch;
import dev.tandem.incentive.plan.rule.Holdback;
import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The next release date of held-back amounts, per earner and period. */
@ApplicationScoped
class HoldbackReleases {
    private static final String EXPECT = """
            insert into held_back (tenant, plan_id, rule_code, period, earner, due_on)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (tenant, plan_id, rule_code, period, earner) do update set due_on = excluded.due_on""";
    private static final String FORGET = """
            delete from held_back
             where tenant = ?1 and plan_id = ?2 and rule_code = ?3 and period = ?4 and earner = ?5""";
    private static final String DUE = """
            select plan_id, rule_code, period, earner from held_back
             where tenant = ?1 and due_on <= ?2 order by due_on, plan_id, rule_code, period, earner limit ?3""";

    private final EntityManager database;
    private final CurrentCaller caller;

    HoldbackReleases(EntityManager database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** An earner's period under a rule with held-back amounts that are partly due. */
    record Due(UUID planId, String ruleCode, String period, String earner) {}

    /** @param targets by earner, for earners with deals */
    void expect(PeriodBatch touched, Map<String, List<Entitlement>> targets, LocalDate today) {
        touched.rule()
                .payment()
                .held()
                .ifPresent(held -> touched.earners().forEach(earner -> {
                    Optional<LocalDate> next = next(held, targets.getOrDefault(earner, List.of()), today);
                    expect(touched, earner, next.orElse(null));
                }));
    }

    List<Due> due(LocalDate today, int limit) {
        List<?> rows = database.createNativeQuery(DUE, Tuple.class)
                .setParameter(1, caller.get().tenant())
                .setParameter(2, today)
                .setParameter(3, limit)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Due(
                        row.get("plan_id", UUID.class),
                        row.get("rule_code", String.class),
                        row.get("period", String.class),
                        row.get("earner", String.class)))
                .toList();
    }

    private static Optional<LocalDate> next(Holdback held, List<Entitlement> targets, LocalDate today) {
        return targets.stream()
                .map(target -> held.releasedOn(target.deal().closedOn()))
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder());
    }

    /** @param day null if nothing is held back any more */
    private void expect(PeriodBatch touched, String earner, LocalDate day) {
        Query change = database.createNativeQuery(day == null ? FORGET : EXPECT)
                .setParameter(1, caller.get().tenant())
                .setParameter(2, touched.plan().id())
                .setParameter(3, touched.rule().code())
                .setParameter(4, touched.period().code())
                .setParameter(5, earner);
        if (day != null) {
            change.setParameter(6, day);
        }
        change.executeUpdate();
    }
}
