package dev.tandem.gateway.limit;

import java.util.concurrent.CompletableFuture;

/** What one call takes of one limit. */
interface Draw {
    enum Outcome {
        TAKEN,
        EXCEEDED,
        /** Until the database was asked. */
        UNKNOWN
    }

    /** @param alone whether it is decided by this replica, as the database is away */
    void take(long now, boolean alone);

    /** Of the last time. */
    Outcome outcome();

    /** Once it may be tried again. */
    CompletableFuture<Void> soon();

    /** What it has taken, if it has, as the call does not go on. */
    void giveBack();

    /** What it has taken only for as long as the call lasts. */
    void release();

    Standing standing();

    default boolean refuses() {
        return outcome() == Outcome.EXCEEDED && standing().refuses();
    }
}
