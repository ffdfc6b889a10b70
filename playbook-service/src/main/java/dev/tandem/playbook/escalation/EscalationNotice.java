package dev.tandem.playbook.escalation;

import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.staff.RoleAssignment;
import dev.tandem.playbook.staff.RoleAssignment.Duty;
import dev.tandem.playbook.staff.RoleHolder;
import dev.tandem.playbook.staff.RoleResolution;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One notification, with its deadline.
 *
 * @param personId null if no one has the role; the time runs all the same, so that the next level is notified
 */
@Schema(description = "A notified level of an escalation")
public record EscalationNotice(
        @Schema(example = "late-delivery") String path,

        @Schema(description = "Within its path, starting at 1", example = "1")
        int level,

        Side side,
        @Schema(example = "channelManager") String role,

        @Schema(description = "Absent if no one has the role", example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
        UUID personId,

        @Schema(description = "By the tenant's clock", example = "2026-03-02T09:15:00Z")
        Instant notifiedAt,

        @Schema(description = "When the next level is notified", example = "2026-03-02T17:15:00Z")
        Instant dueBy) {
    /**
     * Notifies a level now. If its deadline has passed as well, for example during an outage, the level is notified
     * as of now with its full time: no level is skipped without notification.
     */
    static EscalationNotice of(EscalationCourse.Step step, RoleResolution staff, SideHours hours, TenantClock clock) {
        EscalationNotice inTime = of(step, staff, hours, clock.now());
        return clock.missed(inTime.dueBy()) ? of(step, staff, hours, clock.present()) : inTime;
    }

    /** Its time runs in the working time of its side. */
    static EscalationNotice of(EscalationCourse.Step step, RoleResolution staff, SideHours hours, Instant now) {
        SideRole role = step.recipient();
        RoleHolder recipient = staff.owner(new RoleAssignment(Duty.INFORMED, role.side(), role.role()));
        Instant dueBy = hours.after(role.side(), step.within(), now);
        return new EscalationNotice(
                step.path(), step.level(), role.side(), role.role(), recipient.personId(), now, dueBy);
    }

    EscalationNotice handedTo(UUID person) {
        return new EscalationNotice(path, level, side, role, person, notifiedAt, dueBy);
    }
}
