package dev.tandem.playbook.hearing;

import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one side shows for its position. */
@Schema(name = "ConflictExhibit", description = "What one side shows for its position")
public record Exhibit(
        Side side,

        @Schema(example = "Minutes of the first call, signed by the customer")
        String note,

        @Schema(example = "https://files.example/minutes") String link,
        @Schema(example = "ada") String by,
        @Schema(example = "2026-03-02T09:20:00Z") Instant at) {}
