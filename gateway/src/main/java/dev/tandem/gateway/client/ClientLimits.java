package dev.tandem.gateway.client;

import dev.tandem.gateway.limit.Adjustment;
import dev.tandem.gateway.limit.LimitPlan;
import dev.tandem.gateway.limit.LimitedCaller;
import dev.tandem.gateway.limit.Policy;
import dev.tandem.platform.problem.FieldFault;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How much a client may call. Windows, and whether a limit is only tried out, are the operator's.
 *
 * @param plan {@code standard}, {@code integration} or {@code high}
 * @param quotas what differs from the plan, by policy, in the order in which they were named; at most what the plan {@code high} has
 */
public record ClientLimits(String plan, Map<String, Long> quotas) {
    static final ClientLimits USUAL = new ClientLimits(LimitPlan.STANDARD.label(), Map.of());

    /** @return what cannot be kept; empty if these may be used */
    List<FieldFault> faults() {
        List<FieldFault> faults = new ArrayList<>();
        if (chosen().isEmpty()) {
            faults.add(new FieldFault("/plan", "unknownPlan", "must be standard, integration or high"));
        }
        int index = 0;
        for (Map.Entry<String, Long> quota : quotas.entrySet()) {
            String pointer = "/policies/" + index++;
            Optional<Policy> policy = named(quota.getKey());
            if (policy.isEmpty()) {
                faults.add(new FieldFault(
                        pointer + "/policy", "unknownPolicy", "must be a policy that RateLimit-Policy names"));
            } else if (quota.getValue() < 1 || quota.getValue() > policy.get().most()) {
                faults.add(new FieldFault(
                        pointer + "/quota",
                        "limitOutOfRange",
                        "must be from 1 to " + policy.get().most()));
            }
        }
        return faults;
    }

    private static Optional<Policy> named(String name) {
        return Policy.labelled(name).filter(policy -> policy.label().equals(name));
    }

    private Optional<LimitPlan> chosen() {
        return LimitPlan.labelled(plan).filter(known -> known != LimitPlan.SANDBOX);
    }

    LimitedCaller of(UUID client, boolean sandbox) {
        Map<Policy, Adjustment> adjustments = new EnumMap<>(Policy.class);
        quotas.forEach(
                (name, quota) -> adjustments.put(Policy.labelled(name).orElseThrow(), Adjustment.ofQuota(quota)));
        return LimitedCaller.client(
                client.toString(), sandbox ? LimitPlan.SANDBOX : chosen().orElseThrow(), adjustments);
    }
}
