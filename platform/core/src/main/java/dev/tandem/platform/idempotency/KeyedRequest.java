package dev.tandem.platform.idempotency;

import java.util.UUID;

/**
 * A request that carried an {@code Idempotency-Key}.
 *
 * @param fingerprint of what was asked
 */
public record KeyedRequest(Sender sender, String key, String fingerprint) {
    /** Whose key it is: another sender's is another key. */
    record Sender(String tenant, UUID personId, String side) {}
}
