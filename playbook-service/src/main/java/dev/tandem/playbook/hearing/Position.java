package dev.tandem.playbook.hearing;

import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One side's position in a conflict.
 *
 * @param deciderId the decider that this side proposes; null to leave it to the vendor's administrators
 */
@Schema(name = "ConflictPosition", description = "One side's position")
public record Position(
        Side side,

        @Schema(example = "We spoke to this customer a month before the lead came")
        String position,

        @Schema(
                description = "The person that side proposes as decider; absent if that side proposes none",
                example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
        UUID deciderId,

        @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID by,

        @Schema(description = "By the tenant's clock", example = "2026-03-02T09:15:00Z")
        Instant at) {
    public Position withoutDecider() {
        return new Position(side, position, null, by, at);
    }
}
