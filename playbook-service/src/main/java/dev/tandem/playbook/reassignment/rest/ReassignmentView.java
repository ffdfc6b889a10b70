package dev.tandem.playbook.reassignment.rest;

import dev.tandem.playbook.reassignment.Reassignment;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Reassignment", description = "Who gave whose work to whom, and why")
record ReassignmentView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671061")
        UUID id,

        @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID from,

        @Schema(example = "a84e0f19-6c53-8d27-b1fe-30c95d7264e2")
        UUID to,

        @Schema(
                description = "Absent if it was not limited to one partner",
                example = "0192f1c2-7d3e-7abc-8def-012345671005")
        UUID partnerId,

        @Schema(
                description = "Absent if it was not limited to one sale",
                example = "0192f1c2-7d3e-7abc-8def-01234567100c")
        UUID engagementId,

        @Schema(example = "Takes over the northern sales") String reason,

        @Schema(description = "How many pieces of work the other person was given", example = "12")
        int moved,

        @Schema(example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
        UUID by,

        @Schema(description = "By the tenant's clock", example = "2026-03-02T09:15:00Z")
        Instant at) {
    static ReassignmentView of(Reassignment done) {
        return new ReassignmentView(
                done.id(),
                done.from(),
                done.to(),
                done.withPartnerId().orElse(null),
                done.engagementId().orElse(null),
                done.reason(),
                done.moved(),
                done.reassignedBy(),
                done.reassignedAt());
    }
}
