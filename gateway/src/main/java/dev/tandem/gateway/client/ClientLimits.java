package dev.tandem.gateway.client;

import dev.tandem.gateway.limit.Adjustment;
import dev.tandem.gateway.limit.LimitPlan;
import dev.tandem.gateway.limit.LimitedCaller;
import dev.tandem.gateway.limit.Policy;
import dev.tandem.platform.problem.FieldFault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How much a client may call.
 *
 * @param plan {@code standard}, {@code integration} or {@code high}
 * @param policies what differs from the plan, by policy
 */
public record ClientLimits(String plan, Map<String, OwnLimit> policies) {
    static final ClientLimits USUAL = new ClientLimits(LimitPlan.STANDARD.label(), Map.of());

    /** What is null stays as the plan has it. */
    public record OwnLimit(Long quota, Duration window, Boolean shadow) {
        private Adjustment adjustment() {
            return new Adjustment(Optional.ofNullable(quota), Optional.ofNullable(window), Optional.ofNullable(shadow));
        }
    }

    /** @return what cannot be kept; empty if these may be used */
    List<FieldFault> faults() {
        List<FieldFault> faults = new ArrayList<>();
        if (chosen().isEmpty()) {
            faults.add(new FieldFault("/plan", "unknownPlan", "must be standard, integration or high"));
        }
        policies.forEach((name, limit) -> {
            Optional<Policy> policy = Policy.labelled(name);
            if (policy.isEmpty()) {
                faults.add(new FieldFault(
                        "/policies/" + name, "unknownPolicy", "must be a policy that RateLimit-Policy names"));
            } else if (!policy.get().canBe(limit.adjustment())) {
                faults.add(new FieldFault(
                        "/policies/" + name,
                        "limitOutOfRange",
                        "quota must be at least 1, window whole seconds up to a day"));
            }
        });
        return faults;
    }

    private Optional<LimitPlan> chosen() {
        return LimitPlan.labelled(plan).filter(known -> known != LimitPlan.SANDBOX);
    }

    LimitedCaller of(UUID client, boolean sandbox) {
        Map<Policy, Adjustment> adjustments = new EnumMap<>(Policy.class);
        policies.forEach((name, limit) -> adjustments.put(Policy.labelled(name).orElseThrow(), limit.adjustment()));
        return LimitedCaller.client(
                client.toString(), sandbox ? LimitPlan.SANDBOX : chosen().orElseThrow(), adjustments);
    }
}
