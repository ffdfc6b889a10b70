package dev.tandem.incentive.dispute;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A partner finds only its own disputes here. */
@ApplicationScoped
class Disputes implements PanacheRepositoryBase<Dispute, UUID> {
    private final CurrentCaller caller;

    Disputes(CurrentCaller caller) {
        this.caller = caller;
    }

    Dispute visible(UUID id) {
        return find("id = :id" + wall(), walled(Map.of("id", id)))
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("dispute", id));
    }

    Page<Dispute> page(ListRequest request, Conditions wanted) {
        return request.page(this, wanted.and("payeePartner = ?", caller.get().partner()));
    }

    Optional<Dispute> openOn(UUID line) {
        return find("lineId = ?1 and status = ?2", line, DisputeStatus.OPEN).firstResultOptional();
    }

    /** The sum granted for a line so far. */
    BigDecimal grantedOn(UUID line) {
        return getEntityManager()
                .createQuery("select coalesce(sum(granted), 0) from Dispute where lineId = ?1", BigDecimal.class)
                .setParameter(1, line)
                .getSingleResult();
    }

    boolean anyOpenOn(UUID statement) {
        return count("statementId = ?1 and status = ?2", statement, DisputeStatus.OPEN) > 0;
    }

    private String wall() {
        return caller.get().isVendor() ? "" : " and payeePartner = :partner";
    }

    private Map<String, Object> walled(Map<String, Object> asked) {
        Map<String, Object> parameters = new HashMap<>(asked);
        caller.get().partner().ifPresent(partner -> parameters.put("partner", partner));
        return parameters;
    }
}
