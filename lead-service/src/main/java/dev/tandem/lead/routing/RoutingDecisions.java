package dev.tandem.lead.routing;

import dev.tandem.lead.routing.candidate.CandidateVerdict;
import dev.tandem.lead.routing.rule.RoutingRules;
import dev.tandem.lead.routing.rule.RuleSetCache;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The decisions, newest last. */
@ApplicationScoped
public class RoutingDecisions implements PanacheRepositoryBase<RoutingDecision, UUID> {
    private final RuleSetCache rules;

    RoutingDecisions(RuleSetCache rules) {
        this.rules = rules;
    }

    public Optional<RoutingDecision> latest(UUID leadId) {
        return find("leadId = ?1 order by id desc", leadId).firstResultOptional();
    }

    /** @throws NotFound also when it was made for another partner */
    public RoutingDecision find(UUID id, Caller viewer) {
        return findByIdOptional(id)
                .filter(decision -> isVisible(decision, viewer))
                .orElseThrow(() -> new NotFound("routingDecision", id));
    }

    /** @throws NotFound when there is no decision yet, or it was made for another partner */
    public RoutingDecision visible(UUID leadId, Caller viewer) {
        return latest(leadId)
                .filter(decision -> isVisible(decision, viewer))
                .orElseThrow(() -> new NotFound("routing decision for lead", leadId));
    }

    /**
     * For the vendor the candidates of every rule: those evaluated as of the decision, the others recomputed from the
     * version and the inputs. For a partner only its own.
     */
    public List<CandidateVerdict> explained(RoutingDecision decision, Caller viewer) {
        boolean whole = viewer.isVendor()
                && decision.ruleSetVersion().isPresent()
                && decision.inputs().isPresent();
        return whole
                ? RoutingRules.explain(
                        rules.get(decision.ruleSetVersion().get()).rules(),
                        decision.inputs().get().facts(),
                        decision.candidates())
                : decision.candidatesFor(viewer);
    }

    public Page<RoutingDecision> page(PageRequest request, Conditions wanted, Caller viewer) {
        return request.page(this, wanted.and("partnerId = ?", viewer.partner()), RoutingDecision::id);
    }

    private static boolean isVisible(RoutingDecision decision, Caller viewer) {
        return viewer.isVendor() || decision.partnerId().equals(viewer.partner());
    }
}
