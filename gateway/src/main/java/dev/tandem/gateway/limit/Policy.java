package dev.tandem.gateway.limit;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** What is counted of a caller, by the name that headers and settings have for it, and how much of it the plan standard allows. */
public enum Policy {
    READ("read", Kind.SLIDING, 6_000, Duration.ofMinutes(1)),
    WRITE("write", Kind.SLIDING, 1_200, Duration.ofMinutes(1)),
    BULK("bulk", Kind.SLIDING, 60, Duration.ofMinutes(1)),
    TOKEN("token", Kind.SLIDING, 60, Duration.ofMinutes(1)),
    DAILY_WRITES("dailyWrites", Kind.DAY, 200_000, Duration.ofDays(1)),
    BULK_AT_ONCE("bulkAtOnce", Kind.AT_ONCE, 4, Duration.ZERO),
    STREAM("stream", Kind.AT_ONCE, 5, Duration.ZERO);

    /** Within what is counted. */
    enum Kind {
        /** A window that ends now. */
        SLIDING,
        /** The day, in UTC. */
        DAY,
        /** What goes on at this moment. */
        AT_ONCE
    }

    private final String label;
    private final Kind kind;
    private final Limit standard;

    Policy(String label, Kind kind, long quota, Duration window) {
        this.label = label;
        this.kind = kind;
        this.standard = new Limit(this, label, quota, window, false);
    }

    /** In whatever case: environment variables know only one. */
    public static Optional<Policy> labelled(String label) {
        return Stream.of(values())
                .filter(policy -> policy.label.equalsIgnoreCase(label))
                .findFirst();
    }

    public String label() {
        return label;
    }

    Kind kind() {
        return kind;
    }

    /** What the most generous plan has. */
    public long most() {
        return LimitPlan.HIGH.of(this).quota();
    }

    boolean isAtOnce() {
        return kind == Kind.AT_ONCE;
    }

    Limit standard() {
        return standard;
    }
}
