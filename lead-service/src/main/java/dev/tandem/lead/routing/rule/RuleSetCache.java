package dev.tandem.lead.routing.rule;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.settings.KeptByTenant;
import dev.tandem.platform.settings.KeptSettings;
import dev.tandem.platform.time.TenantTimes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Versions of routing rules, compiled once each: a version never changes, so its compiled form never gets stale. */
@ApplicationScoped
public class RuleSetCache {
    /** The number of tenants whose versions are kept compiled; what one tries out is not to make others compile theirs again. */
    private static final int MOST_COMPILED = 100;

    /** The one in force, and one it is held against. */
    private static final int MOST_OF_A_TENANT = 2;

    private static final Version NONE = new Version(null, new CompiledRules(RuleSetContent.NONE));

    private final RoutingRuleSets ruleSets;
    private final KeptSettings<Void, Version> inForce;
    private final KeptByTenant<UUID, Version> compiled = new KeptByTenant<>(MOST_COMPILED, MOST_OF_A_TENANT);
    private final CurrentCaller caller;

    RuleSetCache(RoutingRuleSets ruleSets, TenantTimes revisions, CurrentCaller caller) {
        this.ruleSets = ruleSets;
        this.caller = caller;
        this.inForce = new KeptSettings<>(MOST_COMPILED, revisions, caller);
    }

    /** @param number null when no rules are in force, and every lead is queued */
    public record Version(Integer number, CompiledRules rules) {}

    public Version current() {
        return inForce.get(() -> ruleSets.inForce().map(this::compiled).orElse(NONE));
    }

    /** Any version, in force or not. */
    public Version get(int number) {
        return compiled(ruleSets.get(number));
    }

    private Version compiled(RoutingRuleSet set) {
        return compiled.of(caller.get().tenant())
                .computeIfAbsent(set.id(), any -> new Version(set.version(), new CompiledRules(set.content())));
    }
}
