package dev.tandem.lead.routing;

import dev.tandem.lead.routing.candidate.CandidateVerdict;
import dev.tandem.lead.routing.rule.RoutingRules;
import dev.tandem.lead.routing.rule.RoutingStep;
import dev.tandem.lead.routing.rule.RuleSetCache;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** @throws NotFound when there is no decision yet, or it was made for another partner */
    public RoutingDecision visible(UUID leadId, Caller viewer) {
        return latest(leadId)
                .filter(decision -> viewer.isVendor() || decision.partnerId().equals(viewer.partner()))
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

    public List<RoutingDecision> page(DecisionFilter filter, Caller viewer, UUID after, int limit) {
        StringBuilder where = new StringBuilder("id > :after");
        Map<String, Object> values = new HashMap<>(Map.of("after", after));
        narrow(where, values, "leadId = :lead", "lead", filter.leadId());
        narrow(where, values, "partnerId = :partner", "partner", filter.partnerId());
        narrow(where, values, "partnerId = :viewer", "viewer", viewer.partner().orElse(null));
        narrow(where, values, "rule = :rule", "rule", filter.rule());
        narrow(where, values, "step = :step", "step", filter.step());
        narrow(where, values, "decidedAt >= :from", "from", filter.from());
        narrow(where, values, "decidedAt < :to", "to", filter.to());
        return find(where + " order by id", values).page(0, limit).list();
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    /** The requested decisions; null fields do not filter. {@code from} is inclusive, {@code to} exclusive. */
    public record DecisionFilter(
            UUID leadId, UUID partnerId, String rule, RoutingStep step, Instant from, Instant to) {}
}
