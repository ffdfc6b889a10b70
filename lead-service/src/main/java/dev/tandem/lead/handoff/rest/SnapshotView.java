package dev.tandem.lead.handoff.rest;

import dev.tandem.lead.consent.ContactMask;
import dev.tandem.lead.handoff.Handoff;
import dev.tandem.lead.handoff.Snapshot;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a handoff shared, as it was then; personal fields as the caller may see them")
record SnapshotView(
        @Schema(example = "0197f6a0-0000-7000-8000-000000000008")
        UUID snapshotId,

        @Schema(example = "2026-03-02T09:15:00Z") Instant takenAt,

        @Schema(example = "false") boolean masked,

        @Schema(examples = {"{\"company\":\"Brightwater Logistics GmbH\",\"contactEmail\":\"•••\"}"})
        Map<String, String> fields) {

    static SnapshotView of(Handoff handoff, boolean masked) {
        return new SnapshotView(
                handoff.snapshotId(), handoff.clocks().offeredAt(), masked, fields(handoff.snapshot(), masked));
    }

    static Map<String, String> fields(Snapshot snapshot, boolean masked) {
        return masked ? snapshot.masked(ContactMask.MASKED) : snapshot.fields();
    }
}
