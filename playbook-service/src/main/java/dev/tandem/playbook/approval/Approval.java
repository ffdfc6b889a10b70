package dev.tandem.playbook.approval;

import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One side's approval. */
@Schema(description = "One side's approval of a discount")
public record Approval(
        @Schema(description = "The approving side") Side side,

        @Schema(example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
        UUID by,

        @Schema(example = "2026-04-02T09:15:00Z") Instant at) {}
