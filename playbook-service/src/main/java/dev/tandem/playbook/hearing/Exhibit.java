package dev.tandem.playbook.hearing;

import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One side's evidence for its position. */
@Schema(name = "ConflictExhibit", description = "One side's evidence for its position")
public record Exhibit(
        Side side,

        @Schema(example = "Minutes of the first call, signed by the customer")
        String note,

        @Schema(description = "Absent for a note alone", example = "https://files.example/minutes")
        String link,

        @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID by,

        @Schema(example = "2026-03-02T09:20:00Z") Instant at) {}
