package dev.tandem.lead.routing.rule;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.settings.KeptSettings;
import dev.tandem.platform.time.TenantTimes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Versions of routing rules, compiled once each: a version never changes, so its compiled form never gets stale. */
@ApplicationScoped
public class RuleSetCache {
    /** The number of compiled versions kept, over all tenants. */
    private static final int MOST_COMPILED = 100;

    private static final Version NONE = new Version(null, new CompiledRules(RuleSetContent.NONE));

    private final RoutingRuleSets ruleSets;
    private final KeptSettings<Void, Version> inForce;
    private final Map<UUID, Version> compiled =
            Collections.synchronizedMap(new LinkedHashMap<>(MOST_COMPILED, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<UUID, Version> eldest) {
                    return size() > MOST_COMPILED;
                }
            });

    RuleSetCache(RoutingRuleSets ruleSets, TenantTimes revisions, CurrentCaller caller) {
        this.ruleSets = ruleSets;
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
        return compiled.computeIfAbsent(set.id(), any -> new Version(set.version(), new CompiledRules(set.content())));
    }
}
