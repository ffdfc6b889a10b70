package dev.tandem.playbook.escalation;

import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody was told, and until when they have.
 *
 * @param personId null where nobody has the role; the time runs all the same, so that the next level hears of it
 */
@Schema(description = "A level of an escalation that was told")
public record EscalationNotice(
        @Schema(example = "late-delivery") String path,

        @Schema(description = "Within its path, from 1 on", example = "1")
        int level,

        Side side,
        @Schema(example = "channelManager") String role,

        @Schema(description = "Absent where nobody has the role", example = "max")
        String personId,

        @Schema(description = "By the tenant's clock", example = "2026-03-02T09:15:00Z")
        Instant toldAt,

        @Schema(description = "When the next level is told", example = "2026-03-02T17:15:00Z")
        Instant dueBy) {

    public static EscalationNotice of(EscalationStep step, String personId, Instant toldAt, Instant dueBy) {
        SideRole whom = step.whom();
        return new EscalationNotice(step.path(), step.level(), whom.side(), whom.role(), personId, toldAt, dueBy);
    }
}
