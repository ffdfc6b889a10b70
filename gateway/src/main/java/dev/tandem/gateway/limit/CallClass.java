package dev.tandem.gateway.limit;

import java.util.List;
import java.util.Locale;

/** What a call costs: one unit of each of its policies. */
public enum CallClass {
    READ(Policy.READ),
    WRITE(Policy.WRITE, Policy.DAILY_WRITES),
    /** Its first line; the others are counted once they are known. */
    BULK(Policy.BULK, Policy.DAILY_WRITES, Policy.BULK_AT_ONCE),
    /** To open one is to read, so that nobody opens and closes them without end. */
    STREAM(Policy.READ, Policy.STREAM),
    TOKEN(Policy.TOKEN);

    private final List<Policy> policies;

    CallClass(Policy... policies) {
        this.policies = List.of(policies);
    }

    /** As the contract has it. */
    public static CallClass labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    List<Policy> policies() {
        return policies;
    }
}
