package dev.tandem.lead.consent;

import dev.tandem.platform.problem.Refusal;
import java.time.Instant;

/** Why a consent is turned down. */
final class ConsentRefusals {
    private ConsentRefusals() {}

    /** A consent that ends before it begins covers nothing. */
    static final class ConsentAlreadyExpired extends Refusal {
        ConsentAlreadyExpired(Instant expiresAt) {
            super(
                    Kind.INVALID,
                    "consentAlreadyExpired",
                    "The consent ended at " + expiresAt + ", before it was recorded.");
        }
    }
}
