package dev.tandem.lead.handoff.rest;

import dev.tandem.lead.handoff.FirstTouch;
import dev.tandem.lead.handoff.FirstTouch.Channel;
import dev.tandem.lead.handoff.Handoff;
import dev.tandem.lead.handoff.HandoffStatus;
import dev.tandem.lead.handoff.Reason;
import dev.tandem.lead.handoff.Reason.ReasonCode;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.platform.rest.EditableField;
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

        @Schema(description = "When a partner that has not answered is warned", example = "2026-03-03T14:00:00Z")
        Instant acceptWarnAt,

        @Schema(
                description =
                        "Until when the customer is to be called, in the partner's working time: a plan until it is"
                                + " accepted, counted from then on",
                example = "2026-03-04T09:00:00Z")
        Instant firstTouchBy,

        @Schema(description = "When a partner that has not called is warned", example = "2026-03-03T16:00:00Z")
        Instant firstTouchWarnAt,

        Instant answeredAt,

        @Schema(description = "When the partner got in touch with the customer", example = "2026-03-03T10:20:00Z")
        Instant firstTouchAt,

        @Schema(example = "call") Channel firstTouchChannel,

        @Schema(example = "Agreed on a demo next week") String firstTouchNote,

        @Schema(description = "When the lead was taken back", example = "2026-03-04T09:00:01Z")
        Instant recalledAt,

        @Schema(description = "Why it came to nothing", example = "noCapacity")
        ReasonCode reasonCode,

        @Schema(description = "Why, in words", example = "No capacity before May")
        String reason,

        @Schema(description = "What the caller may do with it now, and what not, and why")
        List<AllowedAction> allowedActions,

        @Schema(description = "Why nothing of it can be changed: fixedByOffer, toldByAnswer or toldByFirstTouch")
        List<EditableField> fields) {
    static HandoffView of(Handoff handoff, List<AllowedAction> allowedActions) {
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
                handoff.clocks().acceptWarnAt(),
                handoff.clocks().firstTouchBy(),
                handoff.clocks().firstTouchWarnAt(),
                handoff.answeredAt(),
                handoff.firstTouch().map(FirstTouch::at).orElse(null),
                handoff.firstTouch().map(FirstTouch::channel).orElse(null),
                handoff.firstTouch().map(FirstTouch::note).orElse(null),
                handoff.recalledAt(),
                handoff.reason().map(Reason::code).orElse(null),
                handoff.reason().map(Reason::text).orElse(null),
                allowedActions,
                HandoffActions.FIELDS);
    }
}
