package dev.tandem.playbook.closing.rest;

import dev.tandem.playbook.closing.TeamMember;
import dev.tandem.playbook.playbook.content.ClosingRole;
import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A person who has, or had, a role in closing a sale")
record TeamMemberView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671051")
        UUID id,

        @Schema(example = "3", description = "Grows with every change; the ETag")
        int revision,

        ClosingRole role,

        @Schema(description = "Part of the proposal; absent for the other roles", example = "Rollout plan")
        String part,

        @Schema(description = "The side of the person") Side side,

        @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID personId,

        @Schema(example = "2026-04-01T09:15:00Z") Instant since,

        @Schema(description = "Absent while the person has the role", example = "2026-04-08T09:15:00Z")
        Instant until) {
    static TeamMemberView of(TeamMember member) {
        return new TeamMemberView(
                member.id(),
                member.revision(),
                member.role(),
                member.part().orElse(null),
                member.side(),
                member.personId(),
                member.since(),
                member.until().orElse(null));
    }
}
