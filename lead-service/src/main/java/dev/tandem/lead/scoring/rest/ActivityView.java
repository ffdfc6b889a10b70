package dev.tandem.lead.scoring.rest;

import dev.tandem.lead.scoring.Activity;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Something that a lead did")
record ActivityView(
        UUID id,
        UUID leadId,
        @Schema(example = "emailOpened") String kind,
        @Schema(example = "2031-03-03T09:30:00Z") Instant occurredAt,
        @Schema(example = "crm") String recordedBy) {
    static ActivityView of(Activity activity) {
        return new ActivityView(
                activity.id(), activity.leadId(), activity.kind(), activity.occurredAt(), activity.recordedBy());
    }
}
