package dev.tandem.lead.handoff.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.lead.handoff.FirstTouch;
import dev.tandem.lead.handoff.Handoff;
import dev.tandem.lead.handoff.HandoffStatus;
import dev.tandem.lead.handoff.rest.HandoffView.ClockPart;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A handoff in a list: whose lead went to whom, and how far it is")
record ListedHandoff(
        UUID id,

        @Schema(example = "2", description = "Grows with every change; the ETag")
        int revision,

        Instant createdAt,
        Instant updatedAt,
        UUID thread,
        UUID leadId,

        @Schema(
                description = "As the lead names it; absent if it names none, or has gone to another party",
                example = "Brightwater Logistics GmbH")
        String company,

        HandoffStatus status,
        UUID partnerId,
        UUID ownerId,
        UUID backupId,

        @Schema(description = "Absent if there is none", example = "DACH")
        String territory,

        @JsonUnwrapped ClockPart clocks,

        @Schema(description = "When the partner contacted the customer; absent until it is recorded")
        Instant firstTouchAt,

        @Schema(description = "When the partner accepted or declined it; absent if it did neither")
        Instant answeredAt,

        @Schema(description = "When the offer was withdrawn or expired without an answer; absent otherwise")
        Instant endedAt,

        @Schema(description = "When the lead was taken back; absent unless it was recalled")
        Instant recalledAt) {
    static ListedHandoff of(Handoff handoff, String company) {
        return new ListedHandoff(
                handoff.id(),
                handoff.revision(),
                handoff.createdAt(),
                handoff.updatedAt(),
                handoff.thread(),
                handoff.lead().id(),
                company,
                handoff.status(),
                handoff.offer().partnerId(),
                handoff.offer().ownerId(),
                handoff.offer().backupId(),
                handoff.offer().territory(),
                ClockPart.of(handoff.clocks()),
                handoff.firstTouch().map(FirstTouch::at).orElse(null),
                handoff.answeredAt(),
                handoff.endedAt(),
                handoff.recalledAt());
    }
}
