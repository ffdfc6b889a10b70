package dev.tandem.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What an operator has set of the limits, such as {@code tandem.gateway.limits.standard.write.quota}. */
@ConfigMapping(prefix = "tandem.gateway.limits")
public interface LimitSettings {
    /** By plan and policy. */
    @WithParentName
    Map<String, Map<String, OfPolicy>> plans();

    /** What is not set is as the plan has it. */
    interface OfPolicy {
        /** At least 1. */
        Optional<Long> quota();

        /** Whole seconds, up to a day. */
        Optional<Duration> window();

        /** Counts, and says so in headers, but refuses nothing. */
        Optional<Boolean> shadow();
    }

    /** @throws IllegalArgumentException for a plan or policy that there is not, and for a limit that cannot be kept */
    default LimitTable table() {
        Map<LimitPlan, Map<Policy, Adjustment>> settings = new EnumMap<>(LimitPlan.class);
        plans().forEach((plan, policies) -> policies.forEach((policy, set) -> settings.computeIfAbsent(
                        LimitPlan.labelled(plan).orElseThrow(() -> unknown(plan)), of -> new EnumMap<>(Policy.class))
                .put(
                        Policy.labelled(policy).orElseThrow(() -> unknown(plan + "." + policy)),
                        new Adjustment(set.quota(), set.window(), set.shadow()))));
        return new LimitTable(settings);
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("There is no tandem.gateway.limits." + name);
    }
}
