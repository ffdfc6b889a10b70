package dev.tandem.platform.inbox;

/** A bean that consumes one topic on behalf of one service. */
public interface EventConsumer {
    /** Stable: what this consumer has already handled is remembered under it. */
    String name();

    Handlers handlers();
}
