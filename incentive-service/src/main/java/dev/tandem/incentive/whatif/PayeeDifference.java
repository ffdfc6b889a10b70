package dev.tandem.incentive.whatif;

import dev.tandem.incentive.payee.PayeeKind;
import java.util.List;
import java.util.UUID;

/**
 * The difference that a what-if makes for one payee.
 *
 * @param rank 1 for the greatest absolute difference
 * @param rules the same by rule
 */
public record PayeeDifference(long rank, PayeeKind kind, String payeeId, Totals totals, List<ByRule> rules) {
    /** @param rule its code; the ledger's side counts every plan version with this rule */
    public record ByRule(String rule, Totals totals) {}

    /** Its position in the list, as a page cursor. */
    UUID place() {
        return new UUID(0, rank);
    }
}
