package dev.tandem.lead.consent;

import dev.tandem.platform.problem.Refusal;
import java.time.Instant;

/** A consent that ends before it begins covers nothing. */
final class ConsentAlreadyExpired extends Refusal {
    ConsentAlreadyExpired(Instant expiresAt) {
        super(Kind.INVALID, "consentAlreadyExpired", "The consent ended at " + expiresAt + ", before it was recorded.");
    }
}
