package dev.tandem.incentive.whatif;

import dev.tandem.incentive.payee.PayeeKind;
import java.util.List;
import java.util.UUID;

/**
 * What a what-if would change for one payee.
 *
 * @param rank 1 for the greatest difference, up or down
 * @param rules the same by rule
 */
public record PayeeDifference(long rank, PayeeKind kind, String payeeId, Totals totals, List<ByRule> rules) {
    /** @param rule its code; of the ledger's side under whichever version had it */
    public record ByRule(String rule, Totals totals) {}

    /** Its place in the list, in the shape that lists go by. */
    UUID place() {
        return new UUID(0, rank);
    }
}
