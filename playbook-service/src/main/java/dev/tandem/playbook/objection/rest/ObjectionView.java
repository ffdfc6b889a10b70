package dev.tandem.playbook.objection.rest;

import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.objection.Objection;
import dev.tandem.playbook.objection.ObjectionOutcome;
import dev.tandem.playbook.objection.PreparedAnswers;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.work.Evidence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A customer's objection to the offer on one sale")
record ObjectionView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671041")
        UUID id,

        @Schema(example = "1") int revision,

        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671010")
        UUID engagementId,

        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671002")
        UUID thread,

        DocumentVersion playbook,

        @Schema(example = "They say it costs twice what they pay today")
        String text,

        @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID raisedBy,

        @Schema(description = "By the tenant's clock", example = "2026-03-02T09:15:00Z")
        Instant raisedAt,

        @Schema(description = "The matching answers of the playbook at that time, best match first")
        List<PreparedAnswers.OfferedAnswer> offered,

        @Schema(
                description = "Code of the matching answer, or of the answer given; absent if none",
                example = "too-expensive")
        String answer,

        ObjectionOutcome outcome,

        @Schema(
                description = "Absent if none was given",
                example = "Their own invoices for waiting time convinced them")
        String note,

        @Schema(description = "Absent while it is open", example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID closedBy,

        @Schema(description = "Absent while it is open", example = "2026-03-09T10:00:00Z")
        Instant closedAt,

        @Schema(description = "The side that answers it") Side side,

        @Schema(
                description = "Who answers it; absent if whoever leads that side does",
                example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID ownerId,

        @Schema(description = "Absent without a time", example = "2026-03-06T16:00:00Z")
        Instant dueAt,

        @Schema(description = "Of either side, for what was found out and answered; withdrawn pieces included")
        List<Evidence> evidence,

        @Schema(
                description = "Absent unless it was closed and opened again",
                example = "Their purchasing has brought it up again")
        String openAgainBecause) {
    static ObjectionView of(Objection objection) {
        return new ObjectionView(
                objection.id(),
                objection.revision(),
                objection.engagementId(),
                objection.thread(),
                objection.playbook(),
                objection.text(),
                objection.raisedBy(),
                objection.raisedAt(),
                objection.offered(),
                objection.answer().orElse(null),
                objection.outcome(),
                objection.note(),
                objection.closedBy(),
                objection.closedAt(),
                objection.side(),
                objection.ownerId().orElse(null),
                objection.dueAt().orElse(null),
                objection.evidence(),
                objection.openAgainBecause().orElse(null));
    }
}
