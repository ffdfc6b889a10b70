package dev.tandem.lead.consent;

import java.time.Instant;
import java.util.Set;

/**
 * What a person agreed to.
 *
 * @param evidence how it can be shown later, such as a form's address or a call's note
 * @param expiresAt from when on it no longer holds
 */
public record ConsentGiven(Set<Purpose> purposes, String evidence, Instant expiresAt) {
    /** One that ended before somebody wrote it down covers nothing. */
    public boolean holdsAfter(Instant recordedAt) {
        return expiresAt.isAfter(recordedAt);
    }
}
