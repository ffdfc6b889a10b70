package dev.tandem.lead.consent;

import java.time.Instant;
import java.util.Set;

/**
 * A consent as given by a person.
 *
 * @param evidence how it can be proved later, such as a form's address or a note of a call
 * @param expiresAt the instant from which it is no longer valid
 */
public record ConsentGiven(Set<Purpose> purposes, String evidence, Instant expiresAt) {
    /** Whether it was still valid when it was recorded; otherwise it covers nothing. */
    public boolean holdsAfter(Instant recordedAt) {
        return expiresAt.isAfter(recordedAt);
    }
}
