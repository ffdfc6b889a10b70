package dev.tandem.incentive.explanation.told;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A handoff of the lead, as it was told when it was offered or ended. */
@Schema(name = "ExplainedHandoff")
public record HandoffTold(
        UUID handoffId,

        @Schema(example = "LeadHandedOff", description = "What happened to it last")
        String outcome,

        Instant at,
        UUID to,
        String ownerId,
        String backupId,
        UUID routingDecisionId,
        UUID consentId,
        UUID snapshotId,
        Instant acceptBy,
        Instant firstTouchBy,
        String territory) {

    /** From the offer to its end, a handoff is told of under these names. */
    public static final Set<String> NAMES =
            Set.of("HandoffOffered", "LeadHandedOff", "HandoffDeclined", "HandoffExpired", "HandoffWithdrawn");

    HandoffTold ended(String name, Instant when) {
        return new HandoffTold(
                handoffId,
                name,
                when,
                to,
                ownerId,
                backupId,
                routingDecisionId,
                consentId,
                snapshotId,
                acceptBy,
                firstTouchBy,
                territory);
    }
}
