package dev.tandem.gateway.limit;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How generous the limits of a caller are. */
public enum LimitPlan {
    STANDARD(1, 1),
    INTEGRATION(5, 1),
    HIGH(50, 1),
    SANDBOX(1, 5);

    private final long factor;
    private final long divisor;

    LimitPlan(long factor, long divisor) {
        this.factor = factor;
        this.divisor = divisor;
    }

    /** As settings and the API call it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LimitPlan> labelled(String label) {
        return Stream.of(values()).filter(plan -> plan.label().equals(label)).findFirst();
    }

    /** Whether what a partner's people and clients have by it is also counted together. */
    boolean isShared() {
        return this == STANDARD || this == SANDBOX;
    }

    Limit of(Policy policy) {
        return policy.standard().times(factor).dividedBy(divisor);
    }
}
