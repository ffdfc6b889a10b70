package dev.tandem.lead.consent;

import dev.tandem.platform.problem.RuleViolation;
import java.time.Instant;

/** Why a consent is refused. */
public final class ConsentRefusals {
    private ConsentRefusals() {}

    /** A consent that has expired before it is recorded covers nothing. */
    public static final class ConsentAlreadyExpired extends RuleViolation {
        public ConsentAlreadyExpired(Instant expiresAt) {
            super("The consent expired at " + expiresAt + ", before it was recorded.");
        }
    }
}
