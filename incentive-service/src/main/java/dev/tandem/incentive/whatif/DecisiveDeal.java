package dev.tandem.incentive.whatif;

import dev.tandem.incentive.ledger.LedgerEntry;
import java.util.Optional;
import java.util.UUID;

/**
 * A deal that a what-if moves a payee by.
 *
 * @param rank 1 for the greatest difference, up or down
 * @param lastEntry of what stands; empty where the ledger says nothing
 */
public record DecisiveDeal(long rank, DealDifference difference, Optional<LedgerEntry> lastEntry) {
    /** Its place in the list, in the shape that lists go by. */
    UUID place() {
        return new UUID(0, rank);
    }

    /** Of a place, which may be of anybody's making; from 0 on. */
    static long rank(UUID place) {
        return Math.max(0, Math.min(place.getLeastSignificantBits(), Integer.MAX_VALUE));
    }
}
