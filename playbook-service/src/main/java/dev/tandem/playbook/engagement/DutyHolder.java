package dev.tandem.playbook.engagement;

import dev.tandem.playbook.staff.RoleAssignment.Duty;
import dev.tandem.playbook.staff.RoleCandidate;
import dev.tandem.playbook.staff.Side;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The person who has one duty of an activity on one sale.
 *
 * @param personId null if no one has the role
 * @param active whether the person is still active; otherwise the backup stands in
 * @param backupId null if no one else has the role
 * @param standIns and candidates: null for the roles of the other side than the viewer's
 */
@Schema(description = "The person who has one duty of an activity on this sale")
public record DutyHolder(
        Duty duty,
        Side side,
        @Schema(example = "partnerSeller") String role,

        @Schema(description = "Absent if no one has the role", example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID personId,

        @Schema(description = "Whether the person is still active; otherwise the backup stands in", example = "true")
        boolean active,

        @Schema(description = "Absent if no one else has the role", example = "a84e0f19-6c53-8d27-b1fe-30c95d7264e2")
        UUID backupId,

        @Schema(
                description =
                        "Who of your own side may do it now in that person's place: the delegate while they are away;"
                                + " else, while nobody with the role is there, whoever has the backup role. Absent for the other"
                                + " side's roles",
                examples = {"[\"a84e0f19-6c53-8d27-b1fe-30c95d7264e2\"]"})
        List<UUID> standIns,

        @Schema(
                description = "Everyone of your own side to whom the role could go now, in order: the least open work"
                        + " comes first, after owners, and whoever is away last; absent for the other side's roles")
        List<RoleCandidate> candidates) {}
