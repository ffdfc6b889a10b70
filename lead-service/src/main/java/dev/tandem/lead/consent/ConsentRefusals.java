package dev.tandem.lead.consent;

import dev.tandem.platform.problem.Refusal;
import java.time.Instant;

/** Why a consent is refused. */
final class ConsentRefusals {
    private ConsentRefusals() {}

    /** A consent that has expired before it is recorded covers nothing. */
    static final class ConsentAlreadyExpired extends Refusal {
        ConsentAlreadyExpired(Instant expiresAt) {
            super(
                    Kind.INVALID,
                    "consentAlreadyExpired",
                    "The consent expired at " + expiresAt + ", before it was recorded.");
        }
    }
}
