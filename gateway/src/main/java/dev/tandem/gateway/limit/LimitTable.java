package dev.tandem.gateway.limit;

import java.util.EnumMap;
import java.util.Map;

/** The limits of all plans, as an operator has set them. */
public final class LimitTable {
    /** As they come, with nothing set. */
    public static final LimitTable DEFAULT = new LimitTable(Map.of());

    private final Map<LimitPlan, Map<Policy, Limit>> limits = new EnumMap<>(LimitPlan.class);
    private final Map<LimitPlan, Terms> ofOwn = new EnumMap<>(LimitPlan.class);
    private final Map<LimitPlan, Terms> ofPartners = new EnumMap<>(LimitPlan.class);

    /** @throws IllegalArgumentException if a limit cannot be kept: below 1, or over more than a day */
    public LimitTable(Map<LimitPlan, Map<Policy, Adjustment>> settings) {
        for (LimitPlan plan : LimitPlan.values()) {
            Map<Policy, Limit> ofPlan = new EnumMap<>(Policy.class);
            for (Policy policy : Policy.values()) {
                ofPlan.put(policy, plan.of(policy));
            }
            Map<Policy, Limit> set = adjusted(ofPlan, settings.getOrDefault(plan, Map.of()));
            limits.put(plan, set);
            ofOwn.put(plan, new Terms(set, Map.of()));
            ofPartners.put(plan, new Terms(set, shareOf(plan)));
        }
    }

    /** @throws IllegalArgumentException as above, for what an administrator has set for one client */
    Terms termsOf(LimitedCaller caller) {
        if (caller.adjustments().isEmpty()) {
            return (caller.partnerKey().isPresent() ? ofPartners : ofOwn).get(caller.plan());
        }
        return new Terms(
                adjusted(limits.get(caller.plan()), caller.adjustments()),
                caller.partnerKey().isPresent() ? shareOf(caller.plan()) : Map.of());
    }

    /**
     * One quota for all who draw on it, whatever was set for one of them. A client that the vendor has given more than others has it for
     * itself, and takes nothing from them.
     */
    private Map<Policy, Limit> shareOf(LimitPlan plan) {
        return plan.isShared() ? limits.get(plan) : Map.of();
    }

    private static Map<Policy, Limit> adjusted(Map<Policy, Limit> limits, Map<Policy, Adjustment> adjustments) {
        Map<Policy, Limit> adjusted = new EnumMap<>(limits);
        adjustments.forEach((policy, adjustment) ->
                adjusted.put(policy, adjusted.get(policy).adjusted(adjustment)));
        return adjusted;
    }
}
