package dev.tandem.playbook.staff;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role of one side, and the person who has it on this sale; no one, if personId is null. */
@Schema(description = "A role of one side, and the person who has it on this sale")
public record RoleHolder(
        Side side,
        @Schema(example = "partnerSeller") String role,

        @Schema(description = "Absent if no one has the role", example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID personId) {
    public boolean isSameRole(RoleHolder other) {
        return side == other.side && role.equals(other.role);
    }

    public RoleHolder handedTo(UUID person) {
        return new RoleHolder(side, role, person);
    }
}
