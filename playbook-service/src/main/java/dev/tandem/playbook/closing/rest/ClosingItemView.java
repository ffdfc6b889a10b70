package dev.tandem.playbook.closing.rest;

import dev.tandem.playbook.closing.ClosingItem;
import dev.tandem.playbook.closing.ClosingItemStatus;
import dev.tandem.playbook.playbook.content.ClosingItemKind;
import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One thing to do before a sale is closed, and its outcome")
record ClosingItemView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671052")
        UUID id,

        @Schema(example = "0") int revision,
        ClosingItemKind kind,

        @Schema(example = "Purchasing signs the framework contract")
        String title,

        @Schema(description = "The side that has to do it") Side side,

        @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID ownerId,

        @Schema(example = "2026-04-15") LocalDate dueOn,
        ClosingItemStatus status,

        @Schema(description = "Absent while it is open", example = "Signed on both sides")
        String outcome,

        @Schema(description = "Absent while it is open", example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID settledBy,

        @Schema(description = "Absent while it is open", example = "2026-04-14T09:15:00Z")
        Instant settledAt) {
    static ClosingItemView of(ClosingItem item) {
        return new ClosingItemView(
                item.id(),
                item.revision(),
                item.kind(),
                item.title(),
                item.side(),
                item.ownerId(),
                item.dueOn(),
                item.status(),
                item.outcome(),
                item.settledBy(),
                item.settledAt());
    }
}
