package dev.tandem.incentive.whatif;

import dev.tandem.incentive.ledger.LedgerEntry;
import java.util.Optional;
import java.util.UUID;

/**
 * A deal that changes a payee's amount in a what-if.
 *
 * @param rank 1 for the greatest absolute difference
 * @param lastEntry the last entry posted; empty if there is none
 */
public record DecisiveDeal(long rank, DealDifference difference, Optional<LedgerEntry> lastEntry) {
    /** Its position in the list, as a page cursor. */
    UUID place() {
        return new UUID(0, rank);
    }

    /** The rank of a page cursor, which is untrusted input; 0 or more. */
    static long rank(UUID place) {
        return Math.max(0, Math.min(place.getLeastSignificantBits(), Integer.MAX_VALUE));
    }
}
