package dev.tandem.platform.idempotency;

import dev.tandem.platform.problem.RuleViolation;

/** The key was used before, for another request. */
final class IdempotencyKeyReused extends RuleViolation {
    IdempotencyKeyReused() {
        super("This Idempotency-Key was already used for a different request.");
    }
}
