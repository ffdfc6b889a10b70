package dev.tandem.gateway.limit;

import java.time.Duration;

/**
 * How long anything waits for the database.
 *
 * @param ofCall of whose limits nothing is known yet; after that this replica decides alone
 * @param ofReplica with one statement; after that it decides alone for all calls, until there is an answer
 */
record Patience(Duration ofCall, Duration ofReplica) {
    static final Patience USUAL = new Patience(Duration.ofMillis(25), Duration.ofSeconds(1));
}
