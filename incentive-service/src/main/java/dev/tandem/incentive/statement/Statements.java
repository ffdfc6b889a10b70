package dev.tandem.incentive.statement;

import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.platform.aggregate.RowLocking;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A partner finds only its own published statements here. */
@ApplicationScoped
public class Statements implements PanacheRepositoryBase<Statement, UUID> {
    private static final String OWED = """
            select distinct on (payee_id, currency) payee_id, currency, total + brought_forward as balance
              from statement
             where tenant = ?1 and payee_id in (?2)
             order by payee_id, currency, id desc""";

    private final CurrentCaller caller;

    Statements(CurrentCaller caller) {
        this.caller = caller;
    }

    Optional<Statement> visible(UUID id) {
        return list("id = :id" + wall(), parameters(Map.of("id", id))).stream().findFirst();
    }

    /** Published, undisputed, above zero, and not ordered yet. */
    List<Statement> toPay(String period, UUID after, int limit) {
        return find(
                        "period = ?1 and status = ?2 and payoutId is null and payable > 0 and id > ?3 order by id",
                        period,
                        StatementStatus.PUBLISHED,
                        after)
                .page(0, limit)
                .list();
    }

    /** The statements of a period that have yet to take a step, ordered by id and locked until the transaction ends. */
    List<Statement> heldAhead(StatementAction action, AccountingPeriod period, UUID after, int limit) {
        return RowLocking.locked(find(
                        "period = ?1 and status in ?2 and id > ?3 order by id",
                        period.code(),
                        action.isAheadIn(),
                        after))
                .page(0, limit)
                .list();
    }

    /** The number of statements of a period that have taken the step. */
    long beyond(StatementAction action, AccountingPeriod period) {
        return count("period = ?1 and status not in ?2", period.code(), action.isAheadIn());
    }

    List<Statement> ofPayout(UUID payout, UUID after, int limit) {
        return find("payoutId = ?1 and id > ?2 order by id", payout, after)
                .page(0, limit)
                .list();
    }

    /** The balance each of these payees owes by its last statement in a currency; absent if nothing is owed. */
    Map<OwedBy, BigDecimal> owedBy(Collection<String> payees) {
        List<?> rows = getEntityManager()
                .createNativeQuery(OWED, Tuple.class)
                .setParameter(1, caller.get().tenant())
                .setParameter(2, payees)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .filter(row -> row.get("balance", BigDecimal.class).signum() < 0)
                .collect(Collectors.toMap(
                        row -> new OwedBy(row.get("payee_id", String.class), row.get("currency", String.class)),
                        row -> row.get("balance", BigDecimal.class)));
    }

    record OwedBy(String payee, String currency) {}

    boolean hasVisible(String payee, String period, String currency) {
        Map<String, Object> parameters = parameters(Map.of("payee", payee, "period", period, "currency", currency));
        return count("payeeId = :payee and period = :period and currency = :currency" + wall(), parameters) > 0;
    }

    Page<Statement> page(ListRequest request, Conditions wanted) {
        caller.get()
                .partner()
                .ifPresent(partner ->
                        wanted.and("payeePartner = ?", partner).oneOf("status", StatementStatus.VISIBLE_TO_PAYEE));
        return request.page(this, wanted);
    }

    private String wall() {
        return caller.get().isVendor() ? "" : " and payeePartner = :partner and status in :visible";
    }

    private Map<String, Object> parameters(Map<String, Object> asked) {
        Map<String, Object> parameters = new HashMap<>(asked);
        Caller viewer = caller.get();
        viewer.partner().ifPresent(partner -> {
            parameters.put("partner", partner);
            parameters.put("visible", StatementStatus.VISIBLE_TO_PAYEE);
        });
        return parameters;
    }
}
