package dev.tandem.lead.handoff.rest;

import dev.tandem.lead.handoff.Channel;
import dev.tandem.lead.handoff.FirstTouch;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That the partner got in touch with the customer")
record RecordFirstTouchRequest(
        @Schema(description = "Otherwise now; between acceptance and now", example = "2026-03-03T10:20:00Z")
        Instant occurredAt,

        @NotNull @Schema(example = "call") Channel channel,

        @Size(max = 1000) @Schema(example = "Agreed on a demo next week")
        String note) {

    FirstTouch touch() {
        Instant at = occurredAt == null ? null : occurredAt.truncatedTo(ChronoUnit.MICROS);
        return new FirstTouch(at, channel, note);
    }
}
