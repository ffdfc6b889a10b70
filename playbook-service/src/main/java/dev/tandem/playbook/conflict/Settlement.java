package dev.tandem.playbook.conflict;

import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one side has proposed to the other to agree on, instead of a decision.
 *
 * @param acceptedBy the person of the other side; null until it is accepted, as is acceptedAt
 */
@Schema(name = "ConflictSettlement", description = "What one side proposed to the other, instead of a decision")
public record Settlement(
        @Schema(description = "That proposed it") Side side,

        @Schema(example = "The partner keeps the customer; the vendor's next lead in the region is shared")
        String terms,

        @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID by,

        @Schema(example = "2026-03-04T10:00:00Z") Instant at,

        @Schema(
                description = "The person of the other side; absent until it is accepted",
                example = "1e9a5d40-37bc-8f18-a27c-6bd80e43f594")
        UUID acceptedBy,

        @Schema(description = "Absent until it is accepted", example = "2026-03-05T09:30:00Z")
        Instant acceptedAt) {
    static Settlement proposed(Side side, String terms, UUID by, Instant at) {
        return new Settlement(side, terms, by, at, null, null);
    }

    Settlement accepted(UUID person, Instant when) {
        return new Settlement(side, terms, by, at, person, when);
    }
}
