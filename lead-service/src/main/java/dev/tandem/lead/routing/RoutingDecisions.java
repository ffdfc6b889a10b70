package dev.tandem.lead.routing;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What was decided, newest last. */
@ApplicationScoped
public class RoutingDecisions implements PanacheRepositoryBase<RoutingDecision, UUID> {

    public Optional<RoutingDecision> latest(UUID leadId) {
        return find("leadId = ?1 order by id desc", leadId).firstResultOptional();
    }

    /** @throws NotFound when nothing is decided yet, or it was decided for another partner */
    public RoutingDecision visible(UUID leadId, Caller viewer) {
        return latest(leadId)
                .filter(decision -> viewer.isVendor() || decision.partnerId().equals(viewer.partner()))
                .orElseThrow(() -> new NotFound("routing decision for lead", leadId));
    }
}
