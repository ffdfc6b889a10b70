package dev.tandem.incentive.statement;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A partner finds its own published statements here, and no other. */
@ApplicationScoped
class Statements implements PanacheRepositoryBase<Statement, UUID> {

    private final CurrentCaller caller;

    Statements(CurrentCaller caller) {
        this.caller = caller;
    }

    Optional<Statement> visible(UUID id) {
        return list("id = :id" + wall(), parameters(Map.of("id", id))).stream().findFirst();
    }

    boolean hasVisible(String payee, String period, String currency) {
        var parameters = parameters(Map.of("payee", payee, "period", period, "currency", currency));
        return count("payeeId = :payee and period = :period and currency = :currency" + wall(), parameters) > 0;
    }

    /** @param filter what is asked for; absent parts match everything */
    List<Statement> visibleAfter(UUID after, int limit, StatementFilter filter) {
        var query = new StringBuilder("id > :after");
        var parameters = parameters(Map.of("after", after));
        filter.restrict(query, parameters);
        return find(query + wall() + " order by id", parameters)
                .page(Page.ofSize(limit))
                .list();
    }

    private String wall() {
        return caller.get().isVendor() ? "" : " and payeePartner = :partner and status = :published";
    }

    private Map<String, Object> parameters(Map<String, Object> asked) {
        var parameters = new HashMap<>(asked);
        Caller viewer = caller.get();
        viewer.partner().ifPresent(partner -> {
            parameters.put("partner", partner);
            parameters.put("published", StatementStatus.PUBLISHED);
        });
        return parameters;
    }
}
