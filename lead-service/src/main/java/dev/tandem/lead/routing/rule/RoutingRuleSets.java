package dev.tandem.lead.routing.rule;

import dev.tandem.lead.routing.pool.RoutingPools;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of the tenant's routing rules. */
@ApplicationScoped
public class RoutingRuleSets implements PanacheRepositoryBase<RoutingRuleSet, UUID> {
    private final RoutingPools pools;

    RoutingRuleSets(RoutingPools pools) {
        this.pools = pools;
    }

    public RoutingRuleSet draft(RuleSetContent content) {
        int version = find("order by version desc")
                        .firstResultOptional()
                        .map(RoutingRuleSet::version)
                        .orElse(0)
                + 1;
        RoutingRuleSet ruleSet = new RoutingRuleSet(version, content, pools.known(content.pools()));
        persistAndFlush(ruleSet);
        return ruleSet;
    }

    /** Publishes a draft, replacing the version in force. */
    public RoutingRuleSet publish(int version) {
        RoutingRuleSet ruleSet = get(version);
        // The version in force is retired first: the database allows one at any moment.
        inForce().filter(before -> before != ruleSet).ifPresent(before -> {
            before.replace();
            flush();
        });
        ruleSet.publish();
        flush();
        return ruleSet;
    }

    public Optional<RoutingRuleSet> inForce() {
        return find("status", RuleSetStatus.PUBLISHED).firstResultOptional();
    }

    public RoutingRuleSet get(int version) {
        return find("version", version)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("routing rule set", version));
    }

    public List<RoutingRuleSet> page(UUID after, int limit) {
        return find("id > ?1 order by id", after).page(0, limit).list();
    }
}
