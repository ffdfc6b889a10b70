package dev.tandem.playbook.engagement;

import dev.tandem.playbook.staff.RoleAssignment.Duty;
import dev.tandem.playbook.staff.Side;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who has one duty of an activity on one sale.
 *
 * @param personId null where nobody has the role
 * @param active whether the person still is there; the backup steps in otherwise
 * @param backupId null where nobody else could do it
 */
@Schema(description = "Who has one duty of an activity on this sale")
public record DutyHolder(
        Duty duty,
        Side side,
        @Schema(example = "partnerSeller") String role,

        @Schema(description = "Absent where nobody has the role", example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID personId,

        @Schema(description = "Whether the person still is there; otherwise the backup steps in", example = "true")
        boolean active,

        @Schema(description = "Absent where nobody else could do it", example = "a84e0f19-6c53-8d27-b1fe-30c95d7264e2")
        UUID backupId) {}
