package dev.tandem.lead.handoff.rest;

import dev.tandem.lead.handoff.Handoff;
import dev.tandem.lead.handoff.HandoffStatus;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.platform.caller.Caller;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An offer of a lead to a partner, and its answer")
record HandoffView(
        UUID id,
        int revision,
        UUID thread,
        UUID leadId,
        HandoffStatus status,
        UUID partnerId,
        String ownerId,
        String backupId,
        UUID routingDecisionId,
        UUID consentId,
        UUID snapshotId,
        String territory,
        PlaybookVersion playbook,
        Instant offeredAt,

        @Schema(description = "From this instant on the offer cannot be accepted")
        Instant acceptBy,

        Instant firstTouchBy,
        Instant answeredAt,
        String reason,

        @Schema(
                description = "What the caller may do with it now",
                examples = {"[\"accept\",\"decline\"]"})
        List<String> allowedActions) {

    static HandoffView of(Handoff handoff, Caller viewer) {
        return new HandoffView(
                handoff.id(),
                handoff.revision(),
                handoff.thread(),
                handoff.lead().id(),
                handoff.status(),
                handoff.offer().partnerId(),
                handoff.offer().ownerId(),
                handoff.offer().backupId(),
                handoff.offer().routingDecisionId(),
                handoff.offer().consentId(),
                handoff.snapshotId(),
                handoff.offer().territory(),
                handoff.offer().playbook(),
                handoff.clocks().offeredAt(),
                handoff.clocks().acceptBy(),
                handoff.clocks().firstTouchBy(),
                handoff.answeredAt(),
                handoff.reason(),
                allowedActions(handoff, viewer));
    }

    private static List<String> allowedActions(Handoff handoff, Caller viewer) {
        if (handoff.status() != HandoffStatus.OFFERED) {
            return List.of();
        }
        return viewer.isVendor() ? List.of("withdraw") : List.of("accept", "decline");
    }
}
