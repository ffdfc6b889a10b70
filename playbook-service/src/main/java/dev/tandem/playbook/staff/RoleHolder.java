package dev.tandem.playbook.staff;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role of one side, and who has it on this sale; nobody, if personId is null. */
@Schema(description = "A role of one side, and who has it on this sale")
public record RoleHolder(
        Side side,
        @Schema(example = "partnerSeller") String role,

        @Schema(description = "Absent where nobody has the role", example = "ada")
        String personId) {
    public boolean isSameRole(RoleHolder other) {
        return side == other.side && role.equals(other.role);
    }

    public RoleHolder handedTo(String person) {
        return new RoleHolder(side, role, person);
    }
}
