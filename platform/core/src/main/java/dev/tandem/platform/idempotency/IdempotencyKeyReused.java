package dev.tandem.platform.idempotency;

import dev.tandem.platform.problem.Refusal;

/** The key was used before, for another request. */
final class IdempotencyKeyReused extends Refusal {
    IdempotencyKeyReused() {
        super(Kind.INVALID, "idempotencyKeyReused", "This Idempotency-Key was already used for a different request.");
    }
}
