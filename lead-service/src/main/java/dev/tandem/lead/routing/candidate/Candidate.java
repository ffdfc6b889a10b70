package dev.tandem.lead.routing.candidate;

import java.util.UUID;

/** A candidate for a lead: a partner, or one of the vendor's own sellers by person id. One of the two is null. */
public record Candidate(UUID partnerId, UUID sellerId) {
    public static Candidate partner(UUID id) {
        return new Candidate(id, null);
    }

    public static Candidate seller(UUID personId) {
        return new Candidate(null, personId);
    }
}
